import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';
import type { ChartView } from '../models/chart-views.ts';
import { absolute, addresses } from '../models/addresses.ts';
import type { Credit } from '../models/chart.ts';

/** A view's numbers with its title, caveats, corrections and sources. */
export function chartData(view: ChartView, credit: Credit, description: string) {
  const { id, chartId, viewId, title, finding, caveats, notReported, notes, drawing, rows } = view;
  const data = rows.map((row) => {
    const { id, group, label, note, value, unit, display, figure } = row;
    return { id, group, label, note, value, unit, shown: display, n: credit.n(row) || undefined, figure, source: credit.source(row) };
  });
  const corrections = credit.changes.map(({ id, date, kind, changed }) => ({
    ...{ date, kind, changed, link: absolute(addresses(credit.locale).correction(id)) },
  }));
  const texts = { title, finding, description, caveats, notReported, notes, corrections };
  return { id, chart: chartId, view: viewId, kind: drawing.kind, ...texts, link: credit.link, rows: data };
}

/** A view's numbers as a JSON file, with what its columns mean. */
export const chartJson = (data: object, locale: Locale): string => jsonFile({ ...data, columns: t(locale).columns });

/** Data as a JSON file. */
export const jsonFile = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
