export const FACETS = ['party', 'question', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/** What a reader asks: words, and the facets chosen. OR within a facet, AND across facets. */
export type Query = { q: string } & Record<Facet, string[]>;

const SEPARATOR = '~';

/** Reads a query from an address. Accepts `party=a~b` and, as a plain form sends it, `party=a&party=b`. */
export function parseQuery(params: URLSearchParams): Query {
  const list = (name: Facet) => [...new Set(params.getAll(name).join(SEPARATOR).split(SEPARATOR).filter(Boolean))];
  const facets = Object.fromEntries(FACETS.map((name) => [name, list(name)])) as Record<Facet, string[]>;
  return { q: (params.get('q') ?? '').trim(), ...facets };
}

/** Writes a query as the search part of an address: `?q=…&party=a~b`. Empty parts are left out. */
export function formatQuery(query: Query): string {
  // Half a letter has no place in an address; a browser would put the same sign in its stead. Older phones have no `toWellFormed`.
  const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  const parts = [
    query.q && `q=${encode(query.q)}`,
    ...FACETS.map((name) => query[name].length > 0 && `${name}=${query[name].map(encode).join(SEPARATOR)}`),
  ];
  const text = parts.filter(Boolean).join('&');
  return text && `?${text}`;
}
