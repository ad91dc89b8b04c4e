import type { Library } from '../../facts/load/types.ts';
import { jsonFile } from '../chart-json.ts';
import { cell } from '../csv.ts';
import type { Table, Value } from './table.ts';

export const FORMATS = ['csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

function csvValue(value: Value): string {
  if (Array.isArray(value)) return cell(JSON.stringify(value));
  return value === undefined ? '' : cell(typeof value === 'number' ? value : String(value));
}

/** A table as CSV (RFC 4180): a line of names, then a line for each row. Lists are JSON, and an empty cell has no value. */
function csvOf({ fields, rows }: Table, library: Library): string {
  const names = fields.map(({ name }) => name);
  const lines = rows(library).map((row) => names.map((name) => csvValue(row[name])).join(','));
  return [names.join(','), ...lines].join('\r\n') + '\r\n';
}

/** A table as a file. */
export const tableFile = (table: Table, format: Format, library: Library): string =>
  format === 'csv' ? csvOf(table, library) : jsonFile(table.rows(library));
