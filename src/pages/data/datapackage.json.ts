import { jsonFile } from '../../outputs/chart-json.ts';
import { dataPackage } from '../../outputs/data/package.ts';
import { library } from '../../facts/load/library.ts';

export async function GET() {
  return new Response(jsonFile(dataPackage(await library())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
