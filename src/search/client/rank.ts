import type { Asked, Word } from './words.ts';
import type { Facets, Hit, Index } from './pagefind.ts';

/** What a kind of record counts: positions are what readers come for, sources stand behind them. */
export const KIND: Record<string, number> = {
  position: 1.4,
  disagreement: 1.2,
  figure: 0.9,
  source: 0.5,
  event: 1.05,
  voice: 0.9,
  term: 1.15,
  silent: 0.5,
};
/** The power to which the share of the words that a record holds is raised. */
export const COVER = 1.5;

/** A record that was found, and for each word that it holds, by number, its places in the record's text. */
export interface Found {
  hit: Hit;
  score: number;
  held: Map<number, number[]>;
}

type Scores = Map<string, { hit: Hit; score: number; places: number[] }>;

/** Records that hold all words of a way: scores added up. */
async function saying(way: string[], index: Index): Promise<Scores> {
  const lists = await Promise.all(way.map((word) => index.hits(word)));
  const found: Scores = new Map();
  for (const hit of lists[0] ?? []) {
    const all = lists.map((list) => list.find(({ id }) => id === hit.id));
    if (all.every((one) => one !== undefined))
      found.set(hit.id, { hit, score: all.reduce((sum, one) => sum + one.score, 0) / all.length, places: all.flatMap(({ words }) => words) });
  }
  return found;
}

/** Records that hold a word, by the best of its ways. */
async function holding({ ways }: Word, index: Index): Promise<Scores> {
  const best: Scores = new Map();
  for (const scores of await Promise.all(ways.map((way) => saying(way, index))))
    for (const [id, one] of scores) if (one.score > (best.get(id)?.score ?? 0)) best.set(id, one);
  return best;
}

/** The records that answer a question, best first, and the words that stand nowhere. */
export async function ranked({ words, phrases }: Asked, index: Index, { kind }: Facets): Promise<{ found: Found[]; unknown: Word[] }> {
  const lists = await Promise.all(words.map((word) => holding(word, index)));
  const required = await Promise.all(phrases.map((phrase) => index.holding(phrase)));
  const found = new Map<string, Found>();
  lists.forEach((list, i) => {
    for (const [id, { hit, score, places }] of list) {
      const one = found.get(id) ?? { hit, score: 0, held: new Map() };
      one.score += score;
      one.held.set(i, places);
      found.set(id, one);
    }
  });
  const priors = new Map([...(kind ?? [])].flatMap(([name, ids]) => [...ids].map((id): [string, number] => [id, KIND[name] ?? 1])));
  const all = [...found.values()].filter(({ hit }) => required.every((ids) => ids.has(hit.id)));
  for (const one of all) one.score *= one.held.size ** COVER * (priors.get(one.hit.id) ?? 1);
  return { found: all.sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1)), unknown: words.filter((_, i) => lists[i]!.size === 0) };
}
