import { jsonFile } from '../../exports/chart-json.ts';
import { dataPackage } from '../../exports/data/package.ts';
import { library } from '../../library/library.ts';

export async function GET() {
  return new Response(jsonFile(dataPackage(await library())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
