/** What a reader asks: words, and the facets chosen. OR within a facet, AND across facets. */
export interface Query {
  q: string;
  party: string[];
  question: string[];
}

export const FACETS = ['party', 'question'] as const;
export type Facet = (typeof FACETS)[number];

const SEPARATOR = '~';

/** Reads a query from an address. Accepts `party=a~b` and, as a plain form sends it, `party=a&party=b`. */
export function parseQuery(params: URLSearchParams): Query {
  const list = (name: Facet) =>
    params
      .getAll(name)
      .flatMap((value) => value.split(SEPARATOR))
      .filter(Boolean);
  return { q: (params.get('q') ?? '').trim(), party: list('party'), question: list('question') };
}

/** Writes a query as the search part of an address: `?q=…&party=a~b`. Empty parts are left out. */
export function formatQuery(query: Query): string {
  const parts = [
    query.q && `q=${encodeURIComponent(query.q)}`,
    ...FACETS.map((name) => query[name].length && `${name}=${query[name].map(encodeURIComponent).join(SEPARATOR)}`),
  ];
  const text = parts.filter(Boolean).join('&');
  return text && `?${text}`;
}

/** Words of a query as the index knows them: without currency and percent signs, and stops at the end. */
export function queryWords(q: string): string[] {
  return q
    .replace(/[$£€%]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^\p{P}+|\p{P}+$/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

type Filterable = { [name in Facet]?: string };

/** True where a record has one of the chosen values in each facet that has any. */
export function matches(record: Filterable, query: Query): boolean {
  return FACETS.every((name) => query[name].length === 0 || query[name].includes(record[name] ?? ''));
}

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

/** A pattern for a word of a query: short words whole, longer ones with any ending. */
function patternOf(word: string): string {
  const safe = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return word.length < 4 ? `${safe}(?![\\p{L}\\p{N}])` : `${safe.replace(/^(.{3,}?)(?:ies|es|s|ing|ed)$/i, '$1')}[\\p{L}\\p{N}]*`;
}

/** Splits a text into runs that match one of the words, whatever their ending, and runs that do not. */
export function highlight(text: string, words: string[]): { text: string; hit: boolean }[] {
  const patterns = words.filter((word) => word.length > 1).map(patternOf);
  if (patterns.length === 0) return [{ text, hit: false }];
  return text
    .split(new RegExp(`((?<![\\p{L}\\p{N}])(?:${patterns.join('|')}))`, 'giu'))
    .map((part, i) => ({ text: part, hit: i % 2 === 1 }))
    .filter((part) => part.text);
}
