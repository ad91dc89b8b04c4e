import type { ChartView } from '../models/chart-views.ts';
import { oneLine, withoutRefused } from '../facts/values/characters.ts';
import { smallPrint, type Credit } from '../models/chart.ts';
import { noteOf } from '../models/corrections.ts';
import { t } from '../i18n/t.ts';

/** Where a spreadsheet would start a formula: at the start of a cell, or where some programs start a new one. Full-width signs count in some languages. */
const RUNS = /(^|[;\t\n])(?=[=+\-@\t＝＋－＠])/g;
/** A line of notes is not quoted, so commas, and quotes after them, start a new cell too. */
const RUNS_IN_NOTE = /([,;]\s*"?)(?=[=+\-@＝＋－＠])/g;

/** One cell: quoted if need be, and with an apostrophe before anything that a spreadsheet would run. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = withoutRefused(value).replace(/\r\n/g, '\n').replace(RUNS, "$1'");
  return /[",;#\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const noteLine = (text: string) => `# ${oneLine(text).replace(RUNS_IN_NOTE, "$1'")}`;

const HEAD = 'group,label,value,unit,shown,n,note,figure,source';

/** A chart's numbers as CSV (RFC 4180), after lines of notes that start with `#`, which the RFC does not define. */
export function csvFile(view: ChartView, credit: Credit): string {
  const { locale } = credit;
  const notes = [
    view.title,
    view.finding,
    ...credit.changes.map((change) => noteOf(change, locale)),
    ...smallPrint(view, locale),
    `From ${credit.link}`,
    t(locale).columnsSaid,
  ];
  const lines = view.rows.map((row) =>
    [row.group, row.label, row.value ?? '', row.unit ?? '', row.display, credit.n(row), row.note, row.figure ?? '', credit.source(row)]
      .map(cell)
      .join(','),
  );
  return [...notes.map(noteLine), HEAD, ...lines].join('\r\n') + '\r\n';
}
