import { draw } from '../charts/render/draw.ts';
import { literal, type Literals } from '../charts/render/literal.ts';
import { toSvg } from '../charts/render/svg.ts';
import type { Library, WithId } from '../facts/load/types.ts';
import type { Chart } from '../facts/schema/chart.ts';
import { viewsOf } from '../models/chart-views.ts';
import { chartData } from './chart-json.ts';
import { svgChart } from './svg.ts';

/** All views of a chart with everything that a version keeps of them, for `npm run freeze`. */
export function versionFile(chart: WithId<Chart>, library: Library, literals: Literals): string {
  const views = viewsOf(chart, library).map((view) => {
    const [wide, narrow] = (['wide', 'narrow'] as const).map((size) => {
      const drawing = draw(view.drawing, size);
      return toSvg({ ...drawing, nodes: literal(drawing.nodes, literals) }, { role: 'img', 'aria-label': view.title });
    });
    const { viewId, small, source } = view;
    return {
      view: viewId,
      data: chartData(view),
      small,
      source,
      svg: svgChart(view, literals),
      wide,
      narrow,
    };
  });
  return JSON.stringify(views);
}
