import type { Library } from '../../facts/load/types.ts';
import { jsonFile } from '../chart-json.ts';
import { csvTable } from '../csv.ts';
import type { Table, Value } from './table.ts';

export const FORMATS = ['csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const csvValue = (value: Value): string | number => {
  if (Array.isArray(value)) return JSON.stringify(value);
  return typeof value === 'number' ? value : String(value ?? '');
};

/** A table as CSV. Lists are JSON, and an empty cell has no value. */
function csvOf({ fields, rows }: Table, library: Library): string {
  const names = fields.map(({ name }) => name);
  return csvTable(
    names,
    rows(library).map((row) => names.map((name) => csvValue(row[name]))),
  );
}

/** A table as a file. */
export const tableFile = (table: Table, format: Format, library: Library): string =>
  format === 'csv' ? csvOf(table, library) : jsonFile(table.rows(library));
