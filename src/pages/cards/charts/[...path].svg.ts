import { pictureStyles } from '../../../styles/pictures.ts';
import { svgCard } from '../../../outputs/svg.ts';
import { library } from '../../../facts/load/library.ts';
import { cardView } from '../../../models/chart-views.ts';
import { file, getStaticPaths, type Props } from '../../charts/_views.ts';

export { getStaticPaths };

export const GET = async ({ props: { chart, view } }: { props: Props }) =>
  file(svgCard(view, cardView(chart, view, await library()), pictureStyles), 'image/svg+xml');
