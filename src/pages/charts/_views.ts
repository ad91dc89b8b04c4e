import { csvFile } from '../../outputs/csv.ts';
import { chartData, jsonFile } from '../../outputs/chart-json.ts';
import { pngOf } from '../../outputs/png.ts';
import { svgChart } from '../../outputs/svg.ts';
import { pictureStyles } from '../../styles/pictures.ts';
import { library } from '../../facts/load/library.ts';
import type { Library } from '../../facts/load/types.ts';
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

/** A view with everything its files say. */
const told = ({ chart, view }: Props, lib: Library) => [view, creditOf(view, lib), descriptionText(chart, view, lib)] as const;

/** Data and pictures of a view, as they are now or as they were. */
export const files = {
  csv: (props: AnyProps, lib: Library): string => {
    if ('frozen' in props) return props.frozen.view.csv;
    const [view, credit] = told(props, lib);
    return csvFile(view, credit);
  },
  json: (props: AnyProps, lib: Library): string => jsonFile('frozen' in props ? props.frozen.view.data : chartData(...told(props, lib))),
  svg: (props: AnyProps, lib: Library): string =>
    'frozen' in props ? props.frozen.view.svg : svgChart(...told(props, lib), pictureStyles),
  png: (props: AnyProps, lib: Library) => pngOf(('frozen' in props && props.frozen.view.painted) || files.svg(props, lib)),
};

/** What an endpoint is given. */
export interface Context<Props> {
  props: Props;
  locals: App.Locals;
}

/** A file as an endpoint answers with it. */
export const file = (body: string | Uint8Array, type: string) => new Response(body as BodyInit, { headers: { 'Content-Type': type } });
