import { figureIds } from '../../facts/values/figure-text.ts';
import type { Library } from '../../facts/load/types.ts';
import { absolute, addresses, type Addresses } from '../../models/addresses.ts';
import { changesThatMeet, noteOf } from '../../models/corrections.ts';

/** What a cell may hold. Nothing is `undefined`; a list without an item is empty. */
export type Value = string | number | boolean | readonly unknown[] | undefined;

/** Types of Table Schema (Data Package 2.0). Lists are `array`, JSON in a cell of CSV: the standard’s own profile knows no `list`. */
type Type = 'string' | 'number' | 'integer' | 'date' | 'boolean' | 'array';

/** One column. CSV, JSON, the descriptor and the page are all made from it, so that they cannot differ. */
export interface Field {
  name: string;
  type: Type;
  /** What it holds, in which unit. */
  text: string;
  required?: true;
  unique?: true;
  minimum?: number;
  pattern?: string;
  /** Every value that it can have, with what each means. */
  values?: Record<string, string>;
  /** Words that stand in place of a value of its type. */
  missing?: string[];
  /** The table whose `id` it holds or, in a list, whose ids. */
  of?: string;
}

interface Column<Row> extends Field {
  get: (row: Row, library: Library) => Value;
}

/** Rows as objects by the names of fields; what has nothing in it is `undefined`. */
export type Cells = Record<string, Value>;

export interface Table {
  /** The name of its files and of the resource. */
  name: string;
  title: string;
  /** What one row is. */
  text: string;
  fields: Field[];
  /** False where rows are known by no field. */
  keyed: boolean;
  rows: (library: Library) => Cells[];
}

type Rest = Omit<Field, 'name' | 'text' | 'type'>;

const column =
  (type: Type, own: Rest = {}) =>
  <Row>(name: string, says: string, get: Column<Row>['get'], more: Rest = {}): Column<Row> => ({
    name,
    type,
    text: says,
    ...own,
    ...more,
    get,
  });

const builders = {
  /** The permanent id of a row. It never changes and is never given to anything else. */
  id: column('string', { required: true, unique: true }),
  text: column('string', { required: true }),
  /** A text that not every row has. */
  maybe: column('string'),
  number: column('number', { required: true }),
  count: column('integer', { minimum: 1 }),
  yes: column('boolean', { required: true }),
  /** A date known to the day. */
  day: column('date', { required: true }),
  /** A date known to the day that not every row has. */
  someDay: column('date'),
  /** A date as exact as it is known: no `date`, as it may be a month or a year. */
  when: column('string', { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' }),
  list: column('array', { required: true }),
};

/** What makes columns of rows of one kind. */
type Builders<Row> = Record<keyof typeof builders, (name: string, says: string, get: Column<Row>['get'], more?: Rest) => Column<Row>>;

interface Made<Row> extends Pick<Table, 'name' | 'title' | 'text'> {
  rows: (library: Library) => Row[];
  columns: (make: Builders<Row>) => Column<Row>[];
  /** The path of the page, or the place on one, where a row stands. */
  at: (row: Row, address: Addresses) => string;
  /** Entries that a row prints, as corrections name them: `figures/cups`. */
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

/** A table, with the fields that close every row: where the site shows it, and what was corrected in it. */
export function table<Row>({ rows, columns: make, at, shows, ...said }: Made<Row>): Table {
  const columns = make(builders);
  const cells = (row: Row, library: Library): Cells => ({
    ...Object.fromEntries(columns.map(({ name, get }) => [name, get(row, library)])),
    link: absolute(at(row, addresses(library.locale))),
    ...(shows && { corrections: changesThatMeet(shows(row, library), library).map((change) => noteOf(change, library.locale)) }),
  });
  return {
    ...said,
    keyed: columns[0]!.name === 'id',
    fields: [...columns.map(({ get: _, ...field }) => field), LINK, ...(shows ? [CORRECTIONS] : [])],
    rows: (library) => rows(library).map((row) => cells(row, library)),
  };
}

/** How dates that may be less exact than a day are said to be written. */
export const AS_KNOWN = 'As exact as known: 2026-03-18, 2026-03 or 2026.';

/** An entry of which these of its own sentences are printed, with the figures in them. */
export const told = (folder: string, name: string, ...sentences: string[]): string[] => [
  `${folder}/${name}`,
  ...sentences.flatMap(figureIds).map((figure) => `figures/${figure}`),
];
