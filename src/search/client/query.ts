import type { Tokenizer } from './search-text.ts';

export const FACETS = ['party', 'question', 'kind', 'answer'] as const;
export type Facet = (typeof FACETS)[number];

/** What a reader asks: words, and the facets chosen. OR within a facet, AND across facets. */
export type Query = { q: string } & Record<Facet, string[]>;

const SEPARATOR = '~';

/** Most letters and words of a question that are looked at: nobody means more, and more would be slow. */
export const LONGEST = 300;

/** Reads a query from an address. Accepts `party=a~b` and, as a plain form sends it, `party=a&party=b`. */
export function parseQuery(params: URLSearchParams): Query {
  const list = (name: Facet) => [
    ...new Set(
      params
        .getAll(name)
        .flatMap((value) => value.split(SEPARATOR))
        .filter(Boolean),
    ),
  ];
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

type Filterable = { [name in Facet]?: string | undefined };

/** True where a record has one of the chosen values in each facet that has any. */
export const matches = (record: Filterable, query: Query): boolean =>
  FACETS.every((name) => query[name].length === 0 || query[name].includes(record[name] ?? ''));

/** How many records each value of a facet would give, the choices in the other facets kept. */
export function counts(records: Filterable[], query: Query, facet: Facet): Map<string, number> {
  const others = { ...query, [facet]: [] };
  const found = new Map<string, number>();
  for (const record of records) {
    const value = record[facet];
    if (value && matches(record, others)) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

/** Splits a text into runs whose terms are asked for, and runs that are not. */
export function highlight(text: string, asked: ReadonlySet<string>, { terms }: Tokenizer): { text: string; hit: boolean }[] {
  const parts: { text: string; hit: boolean }[] = [];
  for (const [piece] of text.matchAll(
    /[$£€]?\d[\d,.]*\d?(?:\s(?:million|billion|thousand)|[%kmb])?(?![\p{L}\p{N}])|[\p{L}\p{N}’']+|[^\p{L}\p{N}$£€]+|./gu,
  )) {
    const hit = terms(piece).some((term) => asked.has(term));
    const last = parts.at(-1);
    if (last && last.hit === hit) last.text += piece;
    else parts.push({ text: piece, hit });
  }
  return parts;
}
