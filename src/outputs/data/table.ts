import { figureIds } from '../../facts/values/figure-text.ts';
import type { Library } from '../../facts/load/types.ts';
import { absolute, addresses, type Addresses } from '../../models/addresses.ts';
import { changesThatMeet, noteOf } from '../../models/corrections.ts';
import { jsonFile } from '../chart-json.ts';
import { csvTable } from '../csv.ts';

/** The value of a cell. `undefined` means that there is none; a list may be empty. */
export type Value = string | number | boolean | readonly unknown[] | undefined;

/** Types of Table Schema (Data Package 2.0). A list is an `array`, as JSON in a CSV cell: the standard's JSON schema has no `list`. */
type Type = 'string' | 'number' | 'integer' | 'date' | 'boolean' | 'array';

/** One column. CSV, JSON, the descriptor and the page are made from it, so they can't differ. */
export interface Field {
  name: string;
  type: Type;
  /** What it holds, and in which unit. */
  text: string;
  required?: true;
  unique?: true;
  minimum?: number;
  pattern?: string;
  /** Every possible value, with its meaning. */
  values?: Record<string, string>;
  /** Words that may replace a value of its type. */
  missing?: string[];
  /** The table whose ids it holds. */
  of?: string;
}

type Options = Omit<Field, 'name' | 'type' | 'text'>;

type Get<Row> = (row: Row, library: Library) => Value;

interface Column<Row> extends Field {
  get: Get<Row>;
}

export interface Table {
  /** The name of its files and of its resource in the package. */
  name: string;
  title: string;
  /** What one row is. */
  text: string;
  fields: Field[];
  /** True if its first field is a unique id. */
  keyed: boolean;
  /** Values by the name of their field. */
  rows: (library: Library) => Record<string, Value>[];
}

const column =
  (type: Type, defaults: Options = {}) =>
  <Row>(name: string, text: string, get: Get<Row>, options: Options = {}): Column<Row> => ({
    ...{ name, type, text },
    ...defaults,
    ...options,
    get,
  });

const builders = {
  /** A row's permanent id, which is never changed or reused. */
  id: column('string', { required: true, unique: true }),
  text: column('string', { required: true }),
  optional: column('string'),
  number: column('number', { required: true }),
  count: column('integer', { minimum: 1 }),
  flag: column('boolean', { required: true }),
  day: column('date', { required: true }),
  optionalDay: column('date'),
  /** A day, a month or a year, as exact as it is known. The type `date` takes days only. */
  when: column('string', { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' }),
  list: column('array', { required: true }),
};

type Builders<Row> = Record<keyof typeof builders, (name: string, text: string, get: Get<Row>, options?: Options) => Column<Row>>;

interface TableOptions<Row> extends Pick<Table, 'name' | 'title' | 'text'> {
  rows: (library: Library) => Row[];
  columns: (make: Builders<Row>) => Column<Row>[];
  /** The path of the page that shows a row, and the place on it. */
  path: (row: Row, address: Addresses) => string;
  /** The entries that a row prints, as corrections name them: `figures/cups`. Without it, rows have no corrections. */
  shows?: (row: Row, library: Library) => string[];
}

const LINK: Field = {
  name: 'link',
  type: 'string',
  required: true,
  text: 'Where the site shows it: a whole address, or a path where the site has no address yet.',
};

const CORRECTIONS: Field = {
  name: 'corrections',
  type: 'array',
  required: true,
  text: 'What was corrected or revised in this row, newest first, each with its date.',
};

/** A table. It adds the last fields of each row: where the site shows it, and what was corrected in it. */
export function table<Row>({ rows, columns: columnsOf, path, shows, ...names }: TableOptions<Row>): Table {
  const columns = columnsOf(builders);
  const cells = (row: Row, library: Library) => ({
    ...Object.fromEntries(columns.map(({ name, get }) => [name, get(row, library)])),
    link: absolute(path(row, addresses(library.locale))),
    ...(shows && { corrections: changesThatMeet(shows(row, library), library).map((change) => noteOf(change, library.locale)) }),
  });
  return {
    ...names,
    keyed: columns[0]!.name === 'id',
    fields: [...columns.map(({ get: _, ...field }) => field), LINK, ...(shows ? [CORRECTIONS] : [])],
    rows: (library) => rows(library).map((row) => cells(row, library)),
  };
}

export const DATE_FORMS = 'As exact as known: 2026-03-18, 2026-03 or 2026.';

/** An entry and the figures in those of its sentences that a row prints. */
export const entryRefs = (folder: string, name: string, ...sentences: string[]): string[] => [
  `${folder}/${name}`,
  ...sentences.flatMap(figureIds).map((figure) => `figures/${figure}`),
];

/** The formats of each table. */
export const FORMATS = ['csv', 'json'] as const;

/** A table as a file. In CSV, lists are JSON, and an empty cell has no value. */
export function tableFile({ fields, rows }: Table, format: (typeof FORMATS)[number], library: Library): string {
  if (format === 'json') return jsonFile(rows(library));
  const names = fields.map(({ name }) => name);
  const cell = (value: Value) => (Array.isArray(value) ? JSON.stringify(value) : typeof value === 'number' ? value : String(value ?? ''));
  return csvTable(
    names,
    rows(library).map((row) => names.map((name) => cell(row[name]))),
  );
}
