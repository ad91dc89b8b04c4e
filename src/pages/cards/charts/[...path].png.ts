import { pictureStyles } from '../../../styles/pictures.ts';
import { pngOf } from '../../../outputs/png.ts';
import { paintedCard } from '../../../outputs/svg.ts';
import { library } from '../../../facts/load/library.ts';
import { cardView } from '../../../models/chart-views.ts';
import { file, getStaticPaths, type Props } from '../../charts/_views.ts';

export { getStaticPaths };

export const GET = async ({ props: { chart, view } }: { props: Props }) =>
  file(await pngOf(paintedCard(view, cardView(chart, view, await library()), pictureStyles)), 'image/png');
