/** Terms with their addresses, for linking them where pages first use them. */
export function GET({ locals: { library, address } }: { locals: App.Locals }) {
  const list = library.terms.map(({ id, term }) => ({ term, href: address.term(id) }));
  return new Response(JSON.stringify(list), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
