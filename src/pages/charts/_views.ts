import { csvFile } from '../../outputs/csv.ts';
import { chartData, jsonFile } from '../../outputs/chart-json.ts';
import { pngOf } from '../../outputs/png.ts';
import { paintedChart, svgChart } from '../../outputs/svg.ts';
import { pictureStyles } from '../../styles/pictures.ts';
import { library } from '../../facts/load/library.ts';
import { chartPath } from '../../models/addresses.ts';
import { allViews } from '../../models/chart-views.ts';
import { creditOf, descriptionText } from '../../models/chart.ts';
import { frozenViews } from '../../models/versions.ts';

/** Paths of the files of every view: `chart` and `chart/view`. */
export async function getStaticPaths() {
  return allViews(await library()).map((props) => ({ params: { path: chartPath(props.chart.id, props.view.viewId) }, props }));
}

export type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** Paths of the files of every frozen view: `chart/v/date` and `chart/v/date/view`. */
export async function frozenPaths() {
  return frozenViews(await library()).map((frozen) => ({ params: { path: frozen.path }, props: { frozen } }));
}

/** Paths of files that frozen views have too. */
export async function allPaths() {
  return [...(await getStaticPaths()), ...(await frozenPaths())];
}

export type AnyProps = Awaited<ReturnType<typeof allPaths>>[number]['props'];

/** A view with all that its files say. */
async function told({ chart, view }: Props) {
  const lib = await library();
  return [view, creditOf(view, lib), descriptionText(chart, view, lib)] as const;
}

/** Data and pictures of a view, as they are now or as they were. */
export const files = {
  csv: async (props: AnyProps) => {
    if ('frozen' in props) return props.frozen.view.csv;
    const [view, credit] = await told(props);
    return csvFile(view, credit);
  },
  json: async (props: AnyProps) => jsonFile('frozen' in props ? props.frozen.view.data : chartData(...(await told(props)))),
  svg: async (props: AnyProps) => ('frozen' in props ? props.frozen.view.svg : svgChart(...(await told(props)), pictureStyles)),
  painted: async (props: AnyProps) => ('frozen' in props ? props.frozen.view.painted : paintedChart(...(await told(props)), pictureStyles)),
  png: async (props: AnyProps) => pngOf(await files.painted(props)),
};

/** A file as an endpoint answers with it. */
export const file = (body: string | Uint8Array, type: string) => new Response(body as BodyInit, { headers: { 'Content-Type': type } });
