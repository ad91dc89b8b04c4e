import { catalogueFile } from '../../outputs/catalog.ts';
import { library } from '../../facts/load/library.ts';

/** All that can be found, in one file. */
export async function GET() {
  return new Response(catalogueFile(await library()).text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
