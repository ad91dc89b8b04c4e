import { draw } from '../charts/render/draw.ts';
import { literal, type Literals } from '../charts/render/literal.ts';
import { toSvg } from '../charts/render/svg.ts';
import type { Library, LinkedChart } from '../facts/load/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';
import { viewsOf, type ChartView } from '../models/chart-views.ts';
import { absolute } from '../models/addresses.ts';
import { svgChart } from './svg.ts';

/** A view's numbers with its title, caveats, corrections and sources. */
export function chartData(view: ChartView) {
  const { id, chartId, viewId, title, finding, description, caveats, notReported, notes, drawing, link } = view;
  const rows = view.rows.map(({ id, group, label, note, value, unit, display, asked, n, figure, source }) => ({
    ...{ id, group, label, note, value, unit, shown: display },
    // Digits alone, for programs that read numbers: pages separate the thousands.
    n: typeof asked === 'number' ? String(asked) : n || undefined,
    ...{ figure, source },
  }));
  const corrections = view.changes.map(({ date, kind, changed, href }) => ({ date, kind, changed, link: absolute(href) }));
  const texts = { title, finding, description, caveats, notReported, notes, corrections };
  return { id, chart: chartId, view: viewId, kind: drawing.kind, ...texts, link, rows };
}

/** A view's numbers as a JSON file, with what its columns mean. */
export const chartJson = (data: object, locale: Locale): string => jsonFile({ ...data, columns: t(locale).columns });

export const jsonFile = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** All views of a chart with everything that a version keeps of them, for `npm run freeze`. */
export function versionFile(chart: LinkedChart, library: Library, literals: Literals): string {
  const views = viewsOf(chart, library).map((view) => {
    const [wide, narrow] = (['wide', 'narrow'] as const).map((size) => {
      const drawing = draw(view.drawing, size);
      return toSvg({ ...drawing, nodes: literal(drawing.nodes, literals) }, { role: 'img', 'aria-label': view.title });
    });
    const { viewId, small, source } = view;
    return { view: viewId, data: chartData(view), small, source, svg: svgChart(view, literals), wide, narrow };
  });
  return JSON.stringify(views);
}
