import { pictureStyles } from '../../../styles/pictures.ts';
import { svgCard } from '../../../outputs/svg.ts';
import { library } from '../../../facts/load/library.ts';
import { cardView } from '../../../models/chart.ts';
import { file, getStaticPaths, type Props } from '../../charts/_views.ts';

export { getStaticPaths };

export const GET = async ({ props: { chart, series } }: { props: Props }) =>
  file(svgCard(series, cardView(chart, series, await library()), pictureStyles), 'image/svg+xml');
