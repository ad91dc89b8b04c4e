import { library } from '../../library/library.ts';
import { searchRecords } from '../../site/search-records.ts';

/** All records with their words. After the build the index takes the words out and adds each record's id. */
export async function GET() {
  const lib = await library();
  const text = JSON.stringify({ language: lib.site.language, records: searchRecords(lib) });
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
