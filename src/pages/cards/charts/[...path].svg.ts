import { pictureStyles } from '../../../components/styles/pictures.ts';
import { svgCard } from '../../../exports/svg.ts';
import { library } from '../../../library/library.ts';
import { cardView } from '../../../site/chart.ts';
import { file, getStaticPaths, type Props } from '../../charts/_views.ts';

export { getStaticPaths };

export const GET = async ({ props: { chart, series } }: { props: Props }) =>
  file(svgCard(series, cardView(chart, series, await library()), pictureStyles), 'image/svg+xml');
