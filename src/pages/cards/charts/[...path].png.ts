import { pictureStyles } from '../../../styles/pictures.ts';
import { pngOf } from '../../../outputs/png.ts';
import { svgCard } from '../../../outputs/svg.ts';
import { cardView } from '../../../models/chart-views.ts';
import { file, getStaticPaths, type Context, type Props } from '../../charts/_views.ts';

export { getStaticPaths };

export const GET = async ({ props: { chart, view }, locals }: Context<Props>) =>
  file(await pngOf(svgCard(view, cardView(chart, view, locals.library), pictureStyles)), 'image/png');
