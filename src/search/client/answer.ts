import { Trouble, type Hit, type Index } from './pagefind.ts';
import { FACETS, type Facet, type Query } from './query.ts';
import { instead } from './spelling.ts';
import { askedIn, type Asked, type Word } from './words.ts';

/** What a kind of record counts: positions are what readers come for, sources stand behind them. */
const KIND: Record<string, number> = { position: 1.4, disagreement: 1.2, term: 1.15, source: 0.5, unknown: 0.6 };
/** The power to which the share of the words that a record holds is raised. */
const COVER = 1.5;
/** Most letters of a question that are looked at: nobody means more, and more would be slow. */
const LONGEST = 300;

/** A record that was found, and the places in its text of each word that it holds, by the word's number. */
export interface Found {
  hit: Hit;
  score: number;
  held: Map<number, number[]>;
}

export interface Answer extends Pick<Asked, 'words' | 'empty'> {
  /** Best first, of the chosen values; all records in their own order where nothing was asked in words. */
  found: Found[];
  /** Positions of which nothing was found: on the question that was named, or that hold all that was asked. */
  silent: Found[];
  /** By facet and value: how many records the value would give, the choices in the other facets kept. */
  counts: Record<Facet, Map<string, number>>;
  /** The question that was named, by id. */
  question: string | undefined;
  /** Words as typed that stand nowhere, and what was probably meant instead and was looked for. */
  unknown: string[];
  meant: string | undefined;
  /** True where only the beginning of a long question was looked at. */
  cut: boolean;
}

/** The records that answer a question, best first, and the words that stand nowhere. */
async function ranked({ words, phrases }: Pick<Asked, 'words' | 'phrases'>, { hits, holding, kinds }: Index) {
  const [lists, required] = await Promise.all([
    Promise.all(words.map(({ token }) => hits(token))),
    Promise.all(phrases.map((phrase) => holding(phrase))),
  ]);
  const found = new Map<string, Found>();
  lists.forEach((list, i) => {
    for (const hit of list) {
      const one = found.get(hit.id) ?? { hit, score: 0, held: new Map() };
      found.set(hit.id, { ...one, score: one.score + hit.score, held: one.held.set(i, hit.words) });
    }
  });
  const worth = ({ hit, score, held }: Found) => score * held.size ** COVER * (KIND[kinds.get(hit.id)!] ?? 1);
  return {
    found: [...found.values()]
      .filter(({ hit }) => required.every((ids) => ids.has(hit.id)))
      .map((one) => ({ ...one, score: worth(one) }))
      .sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1)),
    unknown: words.filter((_, i) => lists[i]!.length === 0),
  };
}

/** Words with others in place of those that stand nowhere. @throws Trouble where the index lacks a word of the site */
async function corrected(
  all: Word[],
  strange: Word[],
  { beginning, spelling, language }: Index,
): Promise<Pick<Answer, 'words' | 'unknown' | 'meant'>> {
  const known = await spelling();
  const unknown: string[] = [];
  const missing = strange.filter(({ token }) => /^[a-z]+$/.test(token) && known.words.includes(token));
  if ((await Promise.all(missing.map(({ token }) => beginning(token)))).some((hits) => hits.length === 0)) throw new Trouble('stale');
  let meant = false;
  const words = all.flatMap((word): Word[] => {
    if (!strange.includes(word)) return [word];
    const { text, misspelled } = instead(word, known);
    if (misspelled) unknown.push(word.typed);
    if (misspelled && text) meant = true;
    return askedIn(text, language).words;
  });
  return { words, unknown, meant: meant ? words.map(({ typed }) => typed).join(' ') : undefined };
}

/** The question whose name holds all that was asked, where one alone does. */
async function questionNamed(found: Found[], words: Word[], { kinds }: Index): Promise<string | undefined> {
  const all = found.filter(({ hit, held }) => kinds.get(hit.id) === 'question' && held.size === words.length);
  const named = await Promise.all(
    all.map(async ({ hit, held }) => {
      const { anchors, filters } = await hit.data();
      const end = anchors.find(({ id }) => id === '-readers' || id === '-summary')!.location;
      return [...held.values()].every((places) => places.some((place) => place < end)) ? filters['question']! : [];
    }),
  );
  const [only, ...others] = named.flat();
  return others.length === 0 ? only : undefined;
}

/** Records that no word was asked of. */
const unasked = async (hits: Promise<Hit[]>): Promise<Found[]> => (await hits).map((hit) => ({ hit, score: 0, held: new Map() }));

/** Answers a query. @throws Trouble where the index does not come whole */
export async function answer({ q, ...chosen }: Query, index: Index): Promise<Answer> {
  const { facets, kinds, language } = index;
  const asked = askedIn(q.slice(0, LONGEST), language);
  const first = await ranked(asked, index);
  const right = first.unknown.length > 0 ? await corrected(asked.words, first.unknown, index) : { ...asked, unknown: [], meant: undefined };
  const { found } = first.unknown.length > 0 ? await ranked({ ...asked, ...right }, index) : first;
  const all = q === '' ? await unasked(index.all()) : found;
  const fits = ({ hit }: Found, but?: Facet) =>
    FACETS.every(
      (facet) => facet === but || chosen[facet].length === 0 || chosen[facet].some((value) => facets[facet]?.get(value)?.has(hit.id)),
    );
  const isSilent = ({ hit }: Found) => kinds.get(hit.id) === 'silent';
  const heard = all.filter((one) => !isSilent(one));
  const count = (facet: Facet) => {
    const open = heard.filter((one) => fits(one, facet));
    return new Map([...(facets[facet] ?? [])].map(([value, ids]) => [value, open.filter(({ hit }) => ids.has(hit.id)).length]));
  };
  const [only, ...others] = chosen.question;
  const question = q !== '' ? await questionNamed(heard, right.words, index) : others.length === 0 ? only : undefined;
  const silent = question
    ? await unasked(index.all({ question, kind: 'silent' }))
    : all.filter((one) => isSilent(one) && one.held.size === right.words.length);
  return {
    ...right,
    empty: q === '' ? undefined : asked.empty,
    cut: q.length > LONGEST,
    question,
    found: heard.filter((one) => fits(one)),
    silent: silent.filter((one) => fits(one)),
    counts: { party: count('party'), kind: count('kind'), question: count('question') },
  };
}
