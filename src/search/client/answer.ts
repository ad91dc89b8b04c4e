import { distance } from 'fastest-levenshtein';
import type { Spelling } from '../index.ts';
import { Trouble, type Facets, type Hit, type Index } from './pagefind.ts';
import { FACETS, type Facet, type Query } from './query.ts';
import { askedIn, type Asked, type Word } from './words.ts';

/** What a kind of record counts: positions of the two sides are what readers come for, sources stand behind them. */
const KIND: Record<string, number> = { side: 1.4, disagreement: 1.2, term: 1.15, chart: 1.1, source: 0.4, unknown: 0.6 };
/** The power to which the share of the words that a record holds is raised. */
const COVER = 1.5;
/** Most words of the name of a question and its short name, which stand first in its text. */
const LONGEST_NAME = 40;
/** Most letters of a question that are looked at: nobody means more, and more would be slow. */
const LONGEST = 300;

/** A record, and the places in its text of each word that it holds, by the word's number. */
export interface Found {
  hit: Hit;
  of: Facets;
  score: number;
  held: Map<number, number[]>;
}

export type Answer = Awaited<ReturnType<typeof answer>>;

/** All records, those that answer a question first and best first, equals in their own order, and the words that stand nowhere. */
async function ranked({ words, phrases }: Pick<Asked, 'words' | 'phrases'>, { all, hits, holding, facets }: Index, sides: string[]) {
  const [records, lists, required, facetsOf] = await Promise.all([
    all(),
    Promise.all(words.map(({ token }) => hits(token))),
    Promise.all(phrases.map((phrase) => holding(phrase))),
    facets,
  ]);
  const every = records.map((hit): Found => {
    const [of, held] = [facetsOf.get(hit.id) ?? {}, new Map<number, number[]>()];
    let score = 0;
    if (required.every((ids) => ids.has(hit.id)))
      lists.forEach((list, i) => {
        const found = list.get(hit.id);
        if (found) held.set(i, found.words);
        score += found?.score ?? 0;
      });
    const kind = of.kind === 'position' && sides.includes(of.party!) ? 'side' : of.kind!;
    return { hit, of, held, score: score * held.size ** COVER * (KIND[kind] ?? 1) };
  });
  const unknown = words.filter((_, i) => lists[i]!.size === 0);
  return { every: every.sort((a, b) => b.score - a.score), unknown };
}

/** Shorter words are near too many others, and begin too many. */
const SHORT = 4;
/** Most longer words that are looked for in place of their beginning. */
const MOST = 5;

const letters = (word: string) => [...word].sort().join('');

/** What to look for in place of a word that stands nowhere: its parts, or words that begin so, or else the right word for a misspelled one. */
function instead({ typed, token }: Word, { misspelled, words }: Spelling): { text: string; misspelled: boolean } {
  const parts = typed.split(/[-‐‑–]/);
  if (parts.length > 1) return { text: parts.join(' '), misspelled: false };
  const [, right] = misspelled.find(([wrong]) => wrong === token) ?? [];
  if (right) return { text: right, misspelled: true };
  if (token.length < SHORT || /\d/.test(token)) return { text: '', misspelled: true };
  const begins = words.filter((one) => one.startsWith(token)).slice(0, MOST);
  if (begins.length > 0) return { text: begins.join(' '), misspelled: false };
  let best = { text: '', far: token.length > 5 ? 3 : 2 };
  const own = letters(token);
  for (const text of words) {
    // Letters that changed places are one slip, and few people mistake the first letter.
    const far = (letters(text) === own ? 1 : distance(token, text)) + (text[0] === token[0] ? 0 : 0.5);
    if (far < best.far) best = { text, far };
  }
  return { text: best.text, misspelled: true };
}

/** Words with others in place of those that stand nowhere. @throws Trouble where the index lacks a word of the site */
async function corrected(all: Word[], strange: Word[], { beginning, spelling, language }: Index) {
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
async function questionNamed(found: Found[], words: Word[]): Promise<string | undefined> {
  const within = ({ held }: Found, end: number) => held.size === words.length && [...held.values()].every(([first]) => first! < end);
  const all = found.filter((one) => one.of.kind === 'question' && within(one, LONGEST_NAME));
  const named = await Promise.all(
    all.map(async (one) => {
      const { anchors } = await one.hit.data();
      return within(one, anchors.find(({ id }) => id === '-readers' || id === '-summary')!.location) ? one : [];
    }),
  );
  const [only, ...others] = named.flat();
  return only && others.length === 0 ? only.of.question : undefined;
}

/** Answers a query. @param sides parties whose positions on a named question come first @throws Trouble where the index isn't whole */
export async function answer({ q, ...chosen }: Query, index: Index, sides: string[]) {
  const asked = askedIn(q.slice(0, LONGEST), index.language);
  const first = await ranked(asked, index, sides);
  const wrong = first.unknown.length > 0;
  const right = wrong
    ? await corrected(asked.words, first.unknown, index)
    : { words: asked.words, unknown: [] as string[], meant: undefined };
  const { every } = wrong ? await ranked({ ...asked, ...right }, index, sides) : first;
  const fits = ({ of }: Found, but?: Facet) =>
    FACETS.every((facet) => facet === but || chosen[facet].length === 0 || chosen[facet].includes(of[facet] ?? ''));
  const isSilent = ({ of }: Found) => of.kind === 'silent';
  const heard = every.filter((one) => !isSilent(one) && (q === '' || one.held.size > 0));
  const question = q !== '' ? await questionNamed(heard, right.words) : chosen.question.length === 1 ? chosen.question[0] : undefined;
  const on = every.filter(({ of }) => question !== undefined && of.question === question);
  const shown = heard.filter((one) => fits(one));
  // A choice of parties or kinds asks for something else.
  const named = chosen.party.length + chosen.kind.length === 0 ? on.filter(({ of }) => of.kind === 'question') : [];
  const pair = named.length > 0 ? sides.flatMap((side) => on.filter(({ of }) => of.party === side && of.kind === 'position')) : [];
  return {
    /** The words that were searched; of those typed, the ones without a match, and what was probably meant. */
    ...right,
    empty: q === '' ? undefined : asked.empty,
    /** True where only the beginning of a long question was looked at. */
    cut: q.length > LONGEST,
    total: shown.length,
    /** The question that was named, and the positions of the two sides on it. */
    question: named[0],
    pair,
    /** The others, best first; in their own order where nothing was asked in words. */
    found: shown.filter((one) => ![...named, ...pair].includes(one)),
    /** Positions of which nothing was found: on the question that was named, or that hold all that was asked. */
    silent: (question ? on : every.filter(({ held }) => held.size > 0 && held.size === right.words.length)).filter(
      (one) => isSilent(one) && fits(one),
    ),
    /** How many records a value of a facet would give, the choices in the other facets kept. */
    countOf: (facet: Facet, value: string) => heard.filter((one) => one.of[facet] === value && fits(one, facet)).length,
  };
}
