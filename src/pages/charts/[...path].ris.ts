import { citationFile } from '../../outputs/citation.ts';
import { citationOf } from '../../models/chart.ts';
import { file, getStaticPaths, type Context, type Props } from './_views.ts';

export { getStaticPaths };

export const GET = ({ props: { view }, locals }: Context<Props>) =>
  file(citationFile(citationOf(view, locals.library), 'ris'), 'application/x-research-info-systems; charset=utf-8');
