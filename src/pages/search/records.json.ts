import { library } from '../../library/library.ts';
import { searchCatalogue } from '../../site/search/records.ts';

/** All that can be found, in one file. */
export async function GET() {
  return new Response(JSON.stringify(searchCatalogue(await library())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
