import { pictureStyles } from '../../../components/styles/pictures.ts';
import { pngOf } from '../../../exports/png.ts';
import { paintedCard } from '../../../exports/svg.ts';
import { library } from '../../../library/library.ts';
import { viewsOf } from '../../../site/chart.ts';
import { file, getStaticPaths, type Props } from '../../charts/_views.ts';

export { getStaticPaths };

export async function GET({ props: { chart, series } }: { props: Props }) {
  const shown = viewsOf(chart, await library()).find(({ view }) => view === series.card.view) ?? series;
  return file(await pngOf(paintedCard(series, series.card.view ? shown : series, pictureStyles)), 'image/png');
}
