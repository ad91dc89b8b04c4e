import { withoutRefused } from '../facts/values/characters.ts';

/** Where a spreadsheet would start a formula: at the start of a cell, or where some programs start a new one. Full-width signs count in some languages. */
const RUNS = /(^|[;\t\n])(?=[=+\-@\t＝＋－＠])/g;
/** A number with its sign, which a spreadsheet reads as one. */
export const SIGNED = /^[+-]\d[\d,.]*%?$/;

/** One cell: quoted if need be, and with an apostrophe before anything that a spreadsheet would run. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = withoutRefused(value).replace(/\r\n/g, '\n');
  const safe = SIGNED.test(text) ? text : text.replace(RUNS, "$1'");
  return /[",;\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180): a line of names, then a line for each row. */
export const csvTable = (names: readonly string[], rows: (string | number)[][]): string =>
  [names.join(','), ...rows.map((row) => row.map(cell).join(','))].join('\r\n') + '\r\n';

const COLUMNS = ['group', 'label', 'value', 'unit', 'shown', 'n', 'note', 'figure', 'source', 'id'] as const;

/** The numbers of a chart, as its JSON has them. They begin with a byte order mark: Excel, on a double click, knows no other sign of UTF-8. */
export const csvFile = (rows: { [column: string]: unknown }[]): string =>
  `\uFEFF${csvTable(
    COLUMNS,
    rows.map((row) => COLUMNS.map((name) => (row[name] ?? '') as string | number)),
  )}`;
