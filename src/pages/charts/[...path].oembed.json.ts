import { library } from '../../library/library.ts';
import { jsonFile } from '../../exports/chart-json.ts';
import { oembed } from '../../exports/embed.ts';
import { file, getStaticPaths, type Props } from './_views.ts';

export { getStaticPaths };

export async function GET({ props: { series } }: { props: Props }) {
  return file(jsonFile(oembed(series, await library())), 'application/json; charset=utf-8');
}
