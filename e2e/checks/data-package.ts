// Reads a data package as a stranger would: by what its descriptor says, and by nothing else. Every fault is a line of words.
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'csv-parse/sync';

interface Field {
  name: string;
  type: string;
  description?: string;
  categories?: { value: string }[];
  constraints?: { required?: boolean; unique?: boolean; minimum?: number; pattern?: string; enum?: string[] };
}

interface Key {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

export interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: Field[]; primaryKey?: string[]; foreignKeys?: Key[]; missingValues: string[] };
}

export interface Package {
  resources: Resource[];
  [more: string]: unknown;
}

type Value = string | number | boolean | unknown[] | undefined;
export type Row = Record<string, Value>;

/** How a cell of each type is read. Gives nothing where it is none of that type. */
const READ: Record<string, (cell: string) => Value> = {
  string: (cell) => cell,
  number: (cell) => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(cell) ? Number(cell) : undefined),
  integer: (cell) => (/^-?\d+$/.test(cell) ? Number(cell) : undefined),
  boolean: (cell) => (/^(true|false)$/.test(cell) ? cell === 'true' : undefined),
  date: (cell) => (/^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell)) ? cell : undefined),
  array: (cell) => {
    try {
      const value: unknown = JSON.parse(cell);
      return Array.isArray(value) ? value : undefined;
    } catch {
      return undefined;
    }
  },
};

/** What is wrong with a value by the constraints of its field. */
function broken(value: Value, { constraints = {}, categories }: Field): string | undefined {
  const { required, minimum, pattern, enum: allowed } = constraints;
  if (value === undefined) return required ? 'is empty' : undefined;
  if (minimum !== undefined && Number(value) < minimum) return `is below ${minimum}`;
  if (pattern && !new RegExp(`^(${pattern})$`).test(String(value))) return `is not as ${pattern}`;
  if (allowed && !allowed.includes(String(value))) return 'is none of the values';
  return categories && !categories.some((one) => one.value === value) ? 'is no category' : undefined;
}

interface Table {
  rows: Row[];
  faults: string[];
}

function readTable({ name, schema }: Resource, csv: string): Table {
  const [head = [], ...lines] = parse(csv) as string[][];
  const { fields } = schema;
  const faults: string[] = [];
  if (
    !isDeepStrictEqual(
      head,
      fields.map((field) => field.name),
    )
  )
    return { rows: [], faults: [`${name}: the columns are not the fields`] };
  const cell = (field: Field, text: string, line: number): Value => {
    const missing = schema.missingValues.includes(text);
    const value = missing ? undefined : READ[field.type]?.(text);
    const wrong = !missing && value === undefined ? `is no ${field.type}` : broken(value, field);
    if (wrong) faults.push(`${name}, row ${line}: ${field.name} "${text}" ${wrong}`);
    return value;
  };
  const rows = lines.map((line, i) => Object.fromEntries(fields.map((field, column) => [field.name, cell(field, line[column]!, i + 1)])));
  for (const { name: field, description, constraints } of fields) {
    if (!description) faults.push(`${name}: ${field} is not described`);
    if (constraints?.unique && new Set(rows.map((row) => row[field])).size < rows.length) faults.push(`${name}: ${field} repeats`);
  }
  return { rows, faults };
}

/** Lists that hold ids of another table: those that have its name, and these. */
const LISTS: Record<string, string> = { replies: 'positions' };

function deadKeys({ name, schema }: Resource, tables: Map<string, Table>): string[] {
  const known = (table: string, field: string) => new Set(tables.get(table)?.rows.map((row) => row[field]));
  const single = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => ({
    field: fields[0]!,
    ids: known(reference.resource, reference.fields[0]!),
  }));
  const lists = schema.fields.flatMap(({ name: field, type }) => {
    const table = LISTS[field] ?? field;
    return type === 'array' && tables.has(table) ? [{ field, ids: known(table, 'id') }] : [];
  });
  return [...single, ...lists].flatMap(({ field, ids }) =>
    tables
      .get(name)!
      .rows.flatMap((row) => row[field] ?? [])
      .filter((id) => !ids.has(id as Value))
      .map((id) => `${name}: ${field} names "${String(id)}", which is not there`),
  );
}

function wrongFile({ name, bytes, hash }: Resource, csv: string): string[] {
  const is = `sha256:${createHash('sha256').update(csv).digest('hex')}`;
  return [
    ...(Buffer.byteLength(csv) === bytes ? [] : [`${name}: the file has not ${bytes} bytes`]),
    ...(is === hash ? [] : [`${name}: the file has another hash`]),
  ];
}

/** Loads every table of a package. @param file gives the text of a path beside the descriptor */
export function load(descriptor: Package, file: (path: string) => string) {
  const tables = new Map(descriptor.resources.map((one) => [one.name, readTable(one, file(one.path))]));
  const faults = descriptor.resources.flatMap((one) => [
    ...tables.get(one.name)!.faults,
    ...wrongFile(one, file(one.path)),
    ...(one.schema.primaryKey ?? [])
      .filter((key) => tables.get(one.name)!.rows.some((row) => row[key] === undefined))
      .map((key) => `${one.name}: ${key} is empty`),
    ...deadKeys(one, tables),
  ]);
  return { rows: new Map([...tables].map(([name, { rows }]) => [name, rows])), faults };
}
