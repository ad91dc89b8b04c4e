import { jsonFile } from '../../outputs/chart-json.ts';
import { dataPackage } from '../../outputs/data/package.ts';

export function GET({ locals }: { locals: App.Locals }) {
  return new Response(jsonFile(dataPackage(locals.library)), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
