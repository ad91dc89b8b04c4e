import { figureIds } from '../../facts/values/figure-text.ts';
import { collections } from '../../facts/schema/collections.ts';
import { jsonFields, mapTexts, textsIn } from '../../facts/schema/field.ts';
import type { Library } from '../../facts/load/types.ts';
import { absolute, addresses, type Addresses } from '../../models/addresses.ts';
import { changesThatMeet } from '../../models/corrections.ts';
import { refs, type Item } from '../../models/groups.ts';
import { say } from '../../models/text.ts';
import { jsonFile } from '../chart-json.ts';
import { csvTable } from '../csv.ts';

/** The value of a cell. `undefined` means that there is none; a list may be empty. */
type Value = string | number | boolean | object | undefined;

/** One column. CSV, JSON, the descriptor and the page are made from it, so they can't differ. */
export interface Field {
  name: string;
  /** Of Table Schema (Data Package 2.0). A list is an `array`, as JSON in a CSV cell: the standard's JSON schema has no `list`. */
  type: 'string' | 'number' | 'integer' | 'date' | 'boolean' | 'array';
  text: string;
  required?: boolean | undefined;
  unique?: true;
  minimum?: number | undefined;
  pattern?: string | undefined;
  values?: Record<string, string> | undefined;
  /** True where braces are part of the text and print no figure. */
  typed?: true;
  /** Words that may replace a value of its type. */
  missing?: string[] | undefined;
  of?: string | undefined;
}

type Column<Row> = Field & { get: (row: Row, library: Library) => unknown };

const column = <Row>(name: string, type: Field['type'], text: string, get: Column<Row>['get'], more: Partial<Field> = {}): Column<Row> => ({
  ...{ name, type, text, required: true, ...more },
  get,
});

export interface Table {
  /** The name of its files and of its resource in the package. */
  name: string;
  title: string;
  text: string;
  fields: Field[];
  /** True if its first field is a unique id. */
  keyed: boolean;
  rows: (library: Library) => Record<string, Value>[];
}

interface TableOptions<Row> extends Pick<Table, 'name' | 'title' | 'text'> {
  rows: (library: Library) => Iterable<Row>;
  /** The schema of what a row shows, which says what its fields hold, and of which type they are. */
  schema: Parameters<typeof jsonFields>[0];
  /**
   * Fields of the schema by their names with spaces between, as `title says=text` where a column has another name.
   * @param make makes other columns: they have a value in every row, unless `required` is undefined
   */
  columns: (make: typeof column<Row>) => (string | Column<Row>)[];
  values?: Record<string, Record<string, string>> | undefined;
  /** The path of the page that shows a row, and the place on it. */
  path: (row: Row, address: Addresses) => string;
  /** The entry that a row is or belongs to, as corrections name it: `figures/cups`. Without it and `shows`, rows have no corrections. */
  entry?: (row: Row) => string;
  /** All that a row prints, as corrections name it; left out, its entry, the figures in its sentences and the claims that it lists. */
  shows?: (row: Row, library: Library) => string[];
}

const DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';

/** Ids of these may be of several tables. */
const SEVERAL: (string | undefined)[] = ['speakers', 'authors'];

/** A field as its schema describes it: the first sentence says what it holds, others tell authors how to write it. */
function fieldOf({ properties, required }: ReturnType<typeof jsonFields>, name: string, field: string): Field {
  const { description = '', anyOf = [], ...own } = properties[field]!;
  const main = anyOf.find((option) => option.const === undefined) ?? own;
  const { ref = (main.items as typeof own | undefined)?.ref, date } = main as typeof own;
  // A word in the place of a number or an id; of texts it is one of them.
  const missing = ref || main.type !== 'string' ? anyOf.flatMap((option) => (option.const as string | undefined) ?? []) : [];
  const said = description.replaceAll('`', '').replaceAll("'", '’');
  const [text = said] = said.match(/^.*?\.(?=\s|$)/) ?? [];
  return {
    name,
    type: date === 'day' ? 'date' : (main.type as Field['type']),
    text: date === 'when' ? `${text} Written as 2026-03-18, 2026-03 or 2026.` : text,
    required: main.type === 'array' || (required.includes(field) && missing.length === 0) || undefined,
    minimum: main.type === 'integer' ? 1 : undefined,
    pattern: date === 'when' ? DATE : undefined,
    values: main.enum && Object.fromEntries(main.enum.map((value) => [value, String(value)])),
    missing: missing.length > 0 ? missing : undefined,
    of: SEVERAL.includes(ref) ? undefined : ref,
  };
}

/** A value, entries in it by their ids. */
const plain = (value: unknown): Value =>
  Array.isArray(value) ? value.map((one: string | { id?: string }) => (typeof one === 'object' && one.id) || one) : (value as Value);

/** A table. It adds the last columns: where the site shows a row, and what was corrected in it. */
export function table<Row>({ rows, schema, columns: listed, values = {}, path, entry, shows, ...names }: TableOptions<Row>): Table {
  const json = jsonFields(schema);
  const columnOf = (field: string): Column<Row> => {
    const [name, from = name] = field.split('=') as [string, string?];
    const made = fieldOf(json, name, from);
    return { ...made, values: values[from] ?? made.values, get: (row) => row[from as keyof Row] };
  };
  const own = listed(column).flatMap((one) => (typeof one === 'string' ? one.split(' ').map(columnOf) : one));
  const valueOf = ({ type, typed, get }: Column<Row>, row: Row, library: Library): Value => {
    const value = plain(get(row, library) ?? (type === 'array' ? [] : undefined));
    return typed ? value : mapTexts(undefined, value, ({ value: text }) => say(text, library));
  };
  const printed = (row: Row, library: Library): string[] => {
    if (!entry) return shows!(row, library);
    const named = own.flatMap(({ of, get }) => {
      const texts = textsIn(undefined, plain(get(row, library))).map(({ value }) => value);
      return of === 'claims' ? refs(of, texts) : refs('figures', texts.flatMap(figureIds));
    });
    return [entry(row), ...named];
  };
  const link = 'Where the site shows it: a whole address, or a path where the site has no address yet.';
  const corrections = 'What was corrected or revised in this row, newest first, each with its date.';
  const notes = (row: Row, library: Library) => changesThatMeet(printed(row, library), library).map(({ note }) => note);
  const columns = [
    ...own,
    column<Row>('link', 'string', link, (row, { locale }) => absolute(path(row, addresses(locale)))),
    ...(entry || shows ? [column<Row>('corrections', 'array', corrections, notes)] : []),
  ];
  return {
    ...names,
    keyed: columns[0]!.name === 'id',
    fields: columns.map(({ get: _, ...field }) => field),
    rows: (library) => [...rows(library)].map((row) => Object.fromEntries(columns.map((one) => [one.name, valueOf(one, row, library)]))),
  };
}

type Entries = 'sources' | 'parties' | 'questions' | 'positions' | 'figures' | 'disagreements' | 'events' | 'laws' | 'studies';
type Entry<N extends Entries> = { id: string } & Item<N>;

/** The table of the entries of a collection, each with its id. */
export const entries = <N extends Entries>(
  name: N,
  title: string,
  text: string,
  columns: TableOptions<Entry<N>>['columns'],
  values?: TableOptions<Entry<N>>['values'],
): Table =>
  table<Entry<N>>({
    ...{ name, title, text, values, schema: collections[name].schema },
    rows: (library) => library[name].values() as Iterable<Entry<N>>,
    columns: (make) => [
      make('id', 'string', name === 'positions' ? 'Permanent id: party/question.' : 'Permanent id.', ({ id }) => id, { unique: true }),
      ...columns(make),
    ],
    path: (row, address) => address.of({ kind: collections[name].use, id: row.id }),
    entry: (row) => `${name}/${row.id}`,
  });

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
