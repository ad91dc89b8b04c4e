import { jsonFile } from '../../outputs/chart-json.ts';
import { oembed } from '../../models/embed.ts';
import { file, getStaticPaths, type Context, type Props } from './_views.ts';

export { getStaticPaths };

export function GET({ props: { view }, locals }: Context<Props>) {
  return file(jsonFile(oembed(view, locals.library)), 'application/json; charset=utf-8');
}
