import type { Spelling } from '../index.ts';
import type { Language } from '../text.ts';
import type { Facet } from './query.ts';

export type Facets = Partial<Record<Facet, string>>;

export interface Hit {
  id: string;
  score: number;
  /** Places of the word in the record's text; none where only its metadata holds it. */
  words: number[];
  data: () => Promise<Fragment>;
}

/** A part of a record's text, and the place at which it begins. */
export interface Part {
  id: string;
  text: string;
  location: number;
}

/** What Pagefind keeps of a record. */
export interface Fragment {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: Part[];
}

export interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (text: string | null, options?: { filters: Record<string, string> }) => Promise<{ results: Hit[] }>;
}

/** Why there is no answer, by the name of the sentence that says so. */
export class Trouble extends Error {
  declare message: 'stale' | 'noWebAssembly';
}

/** How Pagefind scores a word: a record's length is no matter, longer words that begin so count next to nothing, metadata nothing. */
export const RANKING = { pageLength: 0, termSimilarity: 40, metaWeights: { title: 0, by: 0, state: 0, picture: 0, digests: 0 } };

/** How rare a word is that so many of all records hold, as Pagefind reckons it. */
const rarity = (all: number, holding: number) => Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

/** The facets of all records, by id. @throws Trouble where the index is not one that this script knows */
async function facetsOf(pagefind: Pagefind): Promise<Map<string, Facets>> {
  const facets = new Map<string, Facets>();
  for (const [facet, values] of Object.entries(await pagefind.filters()))
    for (const value of Object.keys(values)) {
      const { results } = await pagefind.search(null, { filters: { [facet]: value } });
      for (const { id } of results) facets.set(id, { ...facets.get(id), [facet]: value });
    }
  if (facets.size === 0) throw new Trouble('stale');
  return facets;
}

/** Opens the index of the page's language. What a question needs of it comes in at the same time as what all need. */
export function open(pagefind: Pagefind, language: Language, spelling: () => Promise<Spelling>) {
  // What was asked before is kept: a reader who types on asks for most words again.
  const kept = new Map<string | null, Promise<Hit[]>>();
  /** The records that hold a word or, as far as the files with it were loaded, one that begins so; all for none. */
  const beginning = (text: string | null): Promise<Hit[]> => {
    const hits = kept.get(text) ?? pagefind.search(text).then(({ results }) => results);
    kept.set(text, hits);
    return hits;
  };
  /** The records whose text holds a phrase as it stands. */
  const holding = async (phrase: string) =>
    new Set((await beginning(`"${phrase}"`)).flatMap(({ id, words }) => (words.length > 0 ? id : [])));
  /** The records that hold a word in any of its forms, without longer words that begin so: Pagefind adds those that it happens to know. */
  async function hits(word: string): Promise<Map<string, Hit>> {
    const [found, exact, all] = await Promise.all([beginning(word), holding(word), beginning(null)]);
    const factor = rarity(all.length, exact.size) / rarity(all.length, found.length);
    return new Map(found.filter(({ id }) => exact.has(id)).map((hit) => [hit.id, { ...hit, score: hit.score * factor }]));
  }
  return { all: () => beginning(null), facets: facetsOf(pagefind), hits, holding, beginning, language, spelling };
}

export type Index = ReturnType<typeof open>;
