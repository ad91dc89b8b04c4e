import type { Tokenizer } from './search-text.ts';
import type { SearchCatalogue } from './catalog.ts';

/** One way to say a part of what is asked: its terms, all of which a record must have, and how much it counts. */
export interface Way {
  terms: string[];
  weight: number;
}

/** A word or phrase of the question, with every way to say it, its own first. */
export interface Unit {
  ways: [Way, ...Way[]];
}

/** What another name counts beside the one that was typed. */
const OTHER_NAME = 0.85;
/** What a number counts without its "million". */
const BARE_NUMBER = 0.8;

const keyOf = (list: string[]) => list.join(' ');

/** Ways to say what a name says, by the terms of the name. */
export type Names = Map<string, Way[]>;

/** Other names of things, from the list of the content. */
export function namesOf({ same }: Pick<SearchCatalogue, 'same'>, { terms }: Tokenizer): Names {
  const names: Names = new Map();
  for (const group of same) {
    const all = group.map(terms).filter((list) => list.length > 0);
    for (const one of all) {
      const others = all.filter((other) => keyOf(other) !== keyOf(one)).map((other) => ({ terms: other, weight: OTHER_NAME }));
      names.set(keyOf(one), [...(names.get(keyOf(one)) ?? []), ...others]);
    }
  }
  return names;
}

/** A word of the question, and the word that stands nowhere for which it was put. */
export interface Word {
  term: string;
  /** Further terms of it: a number without its "million". */
  rest: string[];
  typed: string;
}

/** The words of a question as typed. */
export const wordsOf = (q: string, { tokens }: Tokenizer): Word[] =>
  tokens(q).map(({ word, terms: [term = '', ...rest] }) => ({ term, rest, typed: word.replace(/\s/g, '') }));

/** Makes what splits words into units, the longest known names first. */
export function unitSplitter(names: Names): (words: Word[]) => Unit[] {
  const longest = Math.max(1, ...[...names.keys()].map((key) => key.split(' ').length));
  return (words) => {
    const units: Unit[] = [];
    for (let at = 0; at < words.length;) {
      const own = (length: number) => words.slice(at, at + length).map(({ term }) => term);
      const lengths = Array.from({ length: longest }, (_, i) => longest - i).filter((length) => at + length <= words.length);
      const length = lengths.find((one) => names.has(keyOf(own(one)))) ?? 1;
      const rest = length === 1 ? words[at]!.rest.map((term) => ({ terms: [term], weight: BARE_NUMBER })) : [];
      units.push({ ways: [{ terms: own(length), weight: 1 }, ...rest, ...(names.get(keyOf(own(length))) ?? [])] });
      at += length;
    }
    return units;
  };
}
