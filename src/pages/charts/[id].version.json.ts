import { pageDrawings } from '../../charts/render/svg.ts';
import { library } from '../../facts/load/library.ts';
import { viewsOf } from '../../models/chart-views.ts';
import { creditOf, smallPrint } from '../../models/chart.ts';
import { words } from '../../i18n/words.ts';
import { file, files } from './_views.ts';

/** Written only for `npm run freeze`, which keeps it; no such file is published. */
export async function getStaticPaths() {
  const { charts } = await library();
  return process.env['FREEZE'] ? charts.map((chart) => ({ params: { id: chart.id }, props: { chart } })) : [];
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** All views of a chart with everything that a version keeps of them. */
export async function GET({ props: { chart } }: { props: Props }) {
  const lib = await library();
  const views = viewsOf(chart, lib).map(async (view) => {
    const props = { chart, view };
    const [wide, narrow] = pageDrawings(view.drawing, view.title);
    return {
      view: view.viewId,
      data: JSON.parse(await files.json(props)) as unknown,
      small: smallPrint(view),
      source: words.sourceLine(creditOf(view, lib).sources),
      csv: await files.csv(props),
      svg: await files.svg(props),
      painted: await files.painted(props),
      wide,
      narrow,
    };
  });
  return file(JSON.stringify(await Promise.all(views)), 'application/json');
}
