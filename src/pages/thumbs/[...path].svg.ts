import { svgThumb } from '../../outputs/svg.ts';
import { pictureStyles } from '../../styles/pictures.ts';
import { file, type Context, type Props } from '../charts/_views.ts';

export { getStaticPaths } from '../charts/_views.ts';

/** A chart drawn small, for results of the search. */
export const GET = ({ props }: Context<Props>) => file(svgThumb(props.view, pictureStyles), 'image/svg+xml');
