import { figureIds } from '../../facts/values/figure-text.ts';
import { collections } from '../../facts/schema/collections.ts';
import type { Library } from '../../facts/load/types.ts';
import { absolute, addresses, type Addresses } from '../../models/addresses.ts';
import { changesThatMeet } from '../../models/corrections.ts';
import type { Item } from '../../models/groups.ts';
import { say } from '../../models/text.ts';
import { jsonFile } from '../chart-json.ts';
import { csvTable } from '../csv.ts';

/** The value of a cell. `undefined` means that there is none; a list may be empty. */
export type Value = string | number | boolean | object | undefined;

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
  /** True where braces are part of the text and print no figure. */
  typed?: true;
  /** Words that may replace a value of its type. */
  missing?: string[];
  /** The table whose ids it holds. */
  of?: string;
}

type Options = Omit<Field, 'name' | 'type' | 'text'>;

type Get<Row> = (row: Row, library: Library) => unknown;

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

/** Makes a column of the field that has its name, or of another value. Figures in sentences are printed, and entries are named by their ids. */
interface Make<Row> {
  (name: keyof Row & string, text: string, options?: Options): Column<Row>;
  (name: string, text: string, get: Get<Row>, options?: Options): Column<Row>;
}

const column =
  (type: Type, defaults: Options = {}) =>
  <Row>(name: string, text: string, get: Get<Row> | Options = {}, options: Options = {}): Column<Row> => ({
    ...{ name, type, text, ...defaults },
    ...(typeof get === 'function' ? { ...options, get } : { ...get, get: (row: Row) => row[name as keyof Row] }),
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

type Columns<Row> = (make: Record<keyof typeof builders, Make<Row>>) => Column<Row>[];

interface TableOptions<Row> extends Pick<Table, 'name' | 'title' | 'text'> {
  rows: (library: Library) => Iterable<Row>;
  columns: Columns<Row>;
  /** The path of the page that shows a row, and the place on it. */
  path: (row: Row, address: Addresses) => string;
  /** The entry that a row is or belongs to, as corrections name it: `figures/cups`. Without it and `shows`, rows have no corrections. */
  entry?: (row: Row) => string;
  /** All that a row prints, as corrections name it; left out, its entry, the figures in its sentences and the claims that it lists. */
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

/** A value with each of its texts changed; an entry becomes its id. */
function mapped(value: unknown, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one: string | { id: string }) => mapped((one as { id?: string }).id ?? one, change));
  if (!value || typeof value !== 'object') return value as Value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapped(one, change)]));
}

/** A table. It adds the last fields of each row: where the site shows it, and what was corrected in it. */
export function table<Row>({ rows, columns: columnsOf, path, entry, shows, ...names }: TableOptions<Row>): Table {
  const columns = columnsOf(builders);
  const cells = (row: Row, library: Library) => {
    const refs = entry ? [entry(row)] : (shows?.(row, library) ?? []);
    const cell = ({ name, of, typed, get }: Column<Row>): [string, Value] => {
      const value = mapped(get(row, library), (text) => {
        if (entry) refs.push(...(of === 'claims' ? [`claims/${text}`] : figureIds(text).map((id) => `figures/${id}`)));
        return typed ? text : say(text, library);
      });
      return [name, value];
    };
    return {
      ...Object.fromEntries(columns.map(cell)),
      link: absolute(path(row, addresses(library.locale))),
      ...(refs.length > 0 && { corrections: changesThatMeet(refs, library).map(({ note }) => note) }),
    };
  };
  return {
    ...names,
    keyed: columns[0]!.name === 'id',
    fields: [...columns.map(({ get: _, ...field }) => field), LINK, ...(entry || shows ? [CORRECTIONS] : [])],
    rows: (library) => [...rows(library)].map((row) => cells(row, library)),
  };
}

type Entries = 'sources' | 'parties' | 'questions' | 'positions' | 'figures' | 'disagreements' | 'events' | 'laws' | 'studies';
type Entry<N extends Entries> = { id: string } & Item<N>;

/** The table of the entries of a collection, each with its id. */
export const entries = <N extends Entries>(name: N, title: string, text: string, columns: Columns<Entry<N>>): Table =>
  table<Entry<N>>({
    ...{ name, title, text },
    rows: (library) => library[name].values() as Iterable<Entry<N>>,
    columns: (make) => [
      make.id('id', name === 'positions' ? 'Permanent id: party/question.' : 'Permanent id.', (row) => row.id),
      ...columns(make),
    ],
    path: (row, address) => address.of({ kind: collections[name].use, id: row.id }),
    entry: (row) => `${name}/${row.id}`,
  });

export const DATE_FORMS = 'As exact as known: 2026-03-18, 2026-03 or 2026.';

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
