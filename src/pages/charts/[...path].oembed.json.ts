import { library } from '../../facts/load/library.ts';
import { jsonFile } from '../../outputs/chart-json.ts';
import { oembed } from '../../outputs/embed.ts';
import { file, getStaticPaths, type Props } from './_views.ts';

export { getStaticPaths };

export async function GET({ props: { view } }: { props: Props }) {
  return file(jsonFile(oembed(view, await library())), 'application/json; charset=utf-8');
}
