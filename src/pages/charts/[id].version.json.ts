import { draw } from '../../charts/render/draw.ts';
import { literal } from '../../charts/render/literal.ts';
import { pageSvg } from '../../charts/render/svg.ts';
import { library } from '../../facts/load/library.ts';
import { viewsOf } from '../../models/chart-views.ts';
import { creditOf, smallPrint } from '../../models/chart.ts';
import { literals } from '../../outputs/svg.ts';
import { pictureStyles } from '../../styles/pictures.ts';
import { file, files, type Context } from './_views.ts';

/** Written only for `npm run freeze`, which keeps it; no such file is published. */
export async function getStaticPaths() {
  const { charts } = await library();
  return process.env['FREEZE'] ? charts.map((chart) => ({ params: { id: chart.id }, props: { chart } })) : [];
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** All views of a chart with everything that a version keeps of them. */
export function GET({ props: { chart }, locals }: Context<Props>) {
  const { library: lib, locale, t } = locals;
  const views = viewsOf(chart, lib).map((view) => {
    const props = { chart, view };
    const drawn = (size: 'wide' | 'narrow') => {
      const drawing = draw(view.drawing, size);
      return pageSvg({ ...drawing, nodes: literal(drawing.nodes, literals(pictureStyles)) }, view.title);
    };
    return {
      view: view.viewId,
      data: JSON.parse(files.json(props, lib)) as unknown,
      small: smallPrint(view, locale),
      source: t.sourceLine(creditOf(view, lib).sources),
      csv: files.csv(props, lib),
      svg: files.svg(props, lib),
      wide: drawn('wide'),
      narrow: drawn('narrow'),
    };
  });
  return file(JSON.stringify(views), 'application/json');
}
