import { getEntry } from 'astro:content';
import { jsonFile } from '../../exports/chart-json.ts';
import { library } from '../../library/library.ts';
import { creditOf, descriptionText, seriesOf } from '../../site/chart.ts';
import { getStaticPaths } from './[id].csv.ts';

export { getStaticPaths };

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export async function GET({ props: { chart } }: { props: Props }) {
  const lib = await library();
  const body = (await getEntry('charts', chart.id))?.body ?? '';
  const text = jsonFile(seriesOf(chart, lib), creditOf(chart, lib), descriptionText(body, lib));
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
