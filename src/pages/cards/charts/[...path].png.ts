import { pictureStyles } from '../../../components/styles/pictures.ts';
import { pngOf } from '../../../exports/png.ts';
import { paintedCard } from '../../../exports/svg.ts';
import { library } from '../../../library/library.ts';
import { cardView } from '../../../site/chart.ts';
import { file, getStaticPaths, type Props } from '../../charts/_views.ts';

export { getStaticPaths };

export const GET = async ({ props: { chart, series } }: { props: Props }) =>
  file(await pngOf(paintedCard(series, cardView(chart, series, await library()), pictureStyles)), 'image/png');
