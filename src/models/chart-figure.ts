import { draw } from '../charts/render/draw.ts';
import { pageSvgs, smallSvg } from '../charts/render/svg.ts';
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

/** Charts as cards: a small drawing, the title, the finding, and whose numbers they are. */
export const chartCards = (charts: WithId<Chart>[], library: Library) =>
  charts.map((chart) => {
    const [view] = viewsOf(chart, library);
    return {
      id: chart.id,
      number: t(library.locale).figureNumber(chart.number),
      title: view.title,
      finding: view.finding,
      /** Parties whose own numbers it shows. */
      parties: library.parties.filter(({ id }) => view.rows.some(({ figure }) => figure && library.figures.get(figure)!.by === id)),
      href: addresses(library.locale).chart(chart.id),
      picture: smallSvg(draw(view.drawing, 'card')),
    };
  });

export type ChartCard = ReturnType<typeof chartCards>[number];
