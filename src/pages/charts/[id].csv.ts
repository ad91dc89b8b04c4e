import { csvFile } from '../../exports/csv.ts';
import { library } from '../../library/library.ts';
import { creditOf, seriesOf } from '../../site/chart.ts';

export async function getStaticPaths() {
  const { charts } = await library();
  return charts.map((chart) => ({ params: { id: chart.id }, props: { chart } }));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export async function GET({ props: { chart } }: { props: Props }) {
  const lib = await library();
  return new Response(csvFile(seriesOf(chart, lib), creditOf(chart, lib)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
