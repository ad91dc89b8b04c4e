import { draw } from '../charts/render/draw.ts';
import { pageSvgs } from '../charts/render/svg.ts';
import type { Library, WithId } from '../facts/load/types.ts';
import type { Chart } from '../facts/schema/chart.ts';
import { uniqueById } from '../facts/values/memoize.ts';
import { t } from '../i18n/t.ts';
import { addresses } from './addresses.ts';
import { viewsOf, type ChartView } from './chart-views.ts';
import { creditOf } from './chart.ts';

/** A view of a chart as pages show it: the drawings, and everything over and under them. */
export function chartFigure(view: ChartView, library: Library) {
  const words = t(library.locale);
  return {
    view,
    number: words.figureNumber(view.number),
    path: addresses(library.locale).chart(view.chartId, view.viewId),
    /** The wide and the narrow drawing, as SVG. */
    drawings: pageSvgs((size) => draw(view.drawing, size), view.title),
    /** Matters on which sources differ about its numbers. */
    disputes: uniqueById(view.rows.flatMap(({ figure }) => (figure ? library.figures.get(figure)!.disputes : []))),
    source: words.sourceLine(creditOf(view, library).sources),
  };
}

export type ChartFigure = ReturnType<typeof chartFigure>;

/** The first view of a chart as pages show it. */
export const firstFigure = (chart: WithId<Chart>, library: Library) => chartFigure(viewsOf(chart, library)[0], library);

/** Charts by name, with what they find. @param label what stands before each name */
export const chartLinks = (charts: WithId<Chart>[], { locale }: Library, label: (chart: Chart) => string) =>
  charts.map((chart) => ({ ...chart, label: label(chart), href: addresses(locale).chart(chart.id) }));

/** Charts that belong to a page. One drawing keeps it light; the others are a link away. */
export const chartGroup = ([first, ...others]: WithId<Chart>[], library: Library) => ({
  drawn: first && firstFigure(first, library),
  listed: chartLinks(others, library, () => t(library.locale).chart),
});

export type ChartGroup = ReturnType<typeof chartGroup>;
