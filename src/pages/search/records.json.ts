import { catalogueFile } from '../../outputs/catalog.ts';

/** All that can be found, in one file. */
export function GET({ locals }: { locals: App.Locals }) {
  return new Response(catalogueFile(locals.library).text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
