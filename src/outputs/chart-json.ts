import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';
import type { ChartView } from '../models/chart-views.ts';
import { absolute } from '../models/addresses.ts';

/** A view's numbers with its title, caveats, corrections and sources. */
export function chartData(view: ChartView) {
  const { id, chartId, viewId, title, finding, description, caveats, notReported, notes, drawing, link } = view;
  const rows = view.rows.map(({ id, group, label, note, value, unit, display, n, figure, source }) => ({
    ...{ id, group, label, note, value, unit, shown: display, n: n || undefined, figure, source },
  }));
  const corrections = view.changes.map(({ date, kind, changed, href }) => ({ date, kind, changed, link: absolute(href) }));
  const texts = { title, finding, description, caveats, notReported, notes, corrections };
  return { id, chart: chartId, view: viewId, kind: drawing.kind, ...texts, link, rows };
}

/** A view's numbers as a JSON file, with what its columns mean. */
export const chartJson = (data: object, locale: Locale): string => jsonFile({ ...data, columns: t(locale).columns });

export const jsonFile = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
