import { rows } from '../domain/rows.ts';
import type { Series } from '../domain/series.ts';
import { smallPrint, type Credit } from '../site/chart.ts';
import { noteOf } from '../site/corrections.ts';
import { words } from '../site/words.ts';

/** Signs with which a spreadsheet starts a formula. */
const RUNS = /^[=+\-@\t\r]/;

/** One cell: quoted where it must be, and with an apostrophe before anything that a spreadsheet would run. */
export function cell(value: string | number): string {
  const safe = typeof value === 'string' && RUNS.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const HEAD = 'group,label,value,unit,shown,n,note,figure,source';

/** A chart's numbers as CSV, quoted as RFC 4180 says. Lines that start with `#`, which it does not know, say what the columns are, and what to read with care. */
export function csvFile(series: Series, credit: Credit): string {
  const notes = [
    series.title,
    series.finding,
    ...credit.changes.map(noteOf),
    ...smallPrint(series),
    `From ${credit.link}`,
    words.columnsSaid,
  ];
  const lines = rows(series.drawing).map((row) =>
    [row.group, row.label, row.value ?? '', row.unit ?? '', row.shown, credit.n(row), row.note, row.figure ?? '', credit.source(row)]
      .map(cell)
      .join(','),
  );
  return [...notes.map((note) => `# ${note.replace(/\s+/g, ' ')}`), HEAD, ...lines].join('\r\n') + '\r\n';
}
