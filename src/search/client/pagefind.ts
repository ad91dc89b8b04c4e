// What the search uses of Pagefind.

/** A record that holds a word. */
export interface Hit {
  id: string;
  score: number;
  /** Places of the word in the record's text; none where only its metadata holds it. */
  words: number[];
  data: () => Promise<Fragment>;
}

/** What Pagefind keeps of a record. */
export interface Fragment {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** The parts of its text, and the place at which each begins. */
  anchors: { id: string; text: string; location: number }[];
}

export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: (language: string) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (text: string | null, options?: { filters: Record<string, string> }) => Promise<{ results: Hit[] }>;
}

/**
 * How Pagefind scores a word. How long a record is says nothing about what it answers; a word that only begins as the one that was asked for
 * counts next to nothing; and metadata, which repeats titles, counts nothing at all.
 */
export const RANKING = { pageLength: 0, termSimilarity: 40, metaWeights: { title: 0, answer: 0, by: 0, picture: 0 } };

/** How rare a word is that so many of all records hold, as Pagefind reckons it. */
const rarity = (all: number, holding: number) => Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

/** The index, asked for one word after another. What was asked before is kept: a reader who types on asks for most words again. @param size how many records it has */
export function indexOf(pagefind: Pagefind, size: number) {
  const kept = new Map<string, Promise<Hit[]>>();
  const ask = (text: string): Promise<Hit[]> => {
    const hits = kept.get(text) ?? pagefind.search(text).then(({ results }) => results);
    kept.set(text, hits);
    return hits;
  };
  /** The records that hold a text as it stands. What only metadata holds is a note of ours, and found by no question. */
  const holding = async (text: string) => new Set((await ask(`"${text}"`)).flatMap(({ id, words }) => (words.length > 0 ? id : [])));
  /**
   * The records that hold a word in any of its forms. Pagefind adds longer words that begin so, of which it knows those in the files that it has
   * loaded. They are left out, and out of how rare the word is: an answer must not depend on what was asked before.
   */
  async function hits(word: string): Promise<Hit[]> {
    const [all, exact] = await Promise.all([ask(word), holding(word)]);
    const factor = rarity(size, exact.size) / rarity(size, all.length);
    return all.filter(({ id }) => exact.has(id)).map((hit) => ({ ...hit, score: hit.score * factor }));
  }
  return { hits, holding };
}
export type Index = ReturnType<typeof indexOf>;

/** The ids of the records that have a value of a facet. */
export type Facets = Record<string, Map<string, Set<string>>>;

/** All facets of all records. */
export async function facetsOf(pagefind: Pagefind): Promise<Facets> {
  const facets: Facets = {};
  for (const [facet, values] of Object.entries(await pagefind.filters())) {
    facets[facet] = new Map();
    for (const value of Object.keys(values)) {
      const { results } = await pagefind.search(null, { filters: { [facet]: value } });
      facets[facet].set(value, new Set(results.map(({ id }) => id)));
    }
  }
  return facets;
}
