import { library } from '../../facts/load/library.ts';
import { address } from '../../models/addresses.ts';

/** Terms with their addresses, for linking them where pages first use them. */
export async function GET() {
  const { terms } = await library();
  const list = terms.map(({ id, term }) => ({ term, href: address.term(id) }));
  return new Response(JSON.stringify(list), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
