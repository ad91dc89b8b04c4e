import { pictureStyles } from '../../../styles/pictures.ts';
import { svgCard } from '../../../outputs/svg.ts';
import { cardView } from '../../../models/chart-views.ts';
import { file, getStaticPaths, type Context, type Props } from '../../charts/_views.ts';

export { getStaticPaths };

export const GET = ({ props: { chart, view }, locals }: Context<Props>) =>
  file(svgCard(view, cardView(chart, view, locals.library), pictureStyles), 'image/svg+xml');
