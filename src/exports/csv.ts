import { rows, signNotes, type Series } from '../domain/series.ts';
import type { Credit } from '../site/chart.ts';

/** Signs with which a spreadsheet starts a formula. */
const RUNS = /^[=+\-@\t\r]/;

/** One cell: quoted where it must be, and with an apostrophe before anything that a spreadsheet would run. */
export function cell(value: string | number): string {
  const safe = typeof value === 'string' && RUNS.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A chart's numbers as CSV, quoted as RFC 4180 says. Lines that start with `#`, which it does not know, say what the columns are, and what to read with care. */
export function csvFile(series: Series, credit: Credit): string {
  const notes = [
    series.title,
    series.finding,
    ...series.caveats,
    ...series.notReported,
    ...signNotes(series),
    `From ${credit.link}`,
    'Columns: group = whom or what the row belongs to; label = what it shows; value = the number; unit = its unit; shown = as printed; n = how many were asked; figure = its id on the site; source = who says so',
  ];
  const lines = rows(series).map(({ group, label, value, shown, figure }) =>
    [group, label, value, credit.unit(figure), shown, credit.n(figure), figure, credit.source(figure)].map(cell).join(','),
  );
  const head = 'group,label,value,unit,shown,n,figure,source';
  return [...notes.map((note) => `# ${note.replace(/\s+/g, ' ')}`), head, ...lines].join('\r\n') + '\r\n';
}
