import { getEntry } from 'astro:content';
import tokens from '../../components/styles/tokens.css?raw';
import classes from '../../components/styles/chart.css?raw';
import fileClasses from '../../components/styles/chart-file.css?raw';
import { svgChart } from '../../exports/svg.ts';
import { library } from '../../library/library.ts';
import { creditOf, descriptionText, seriesOf } from '../../site/chart.ts';
import { getStaticPaths } from './[id].csv.ts';

export { getStaticPaths };

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export async function GET({ props: { chart } }: { props: Props }) {
  const lib = await library();
  const body = (await getEntry('charts', chart.id))?.body ?? '';
  const svg = svgChart(seriesOf(chart, lib), creditOf(chart, lib), descriptionText(body, lib), tokens + classes + fileClasses);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
