import { distance } from 'fastest-levenshtein';
import type { Spelling } from '../spelling.ts';
import { fold } from '../text.ts';

/** Shorter words are near too many others, and begin too many. */
const SHORT = 4;
/** Most longer words that are looked for in place of their beginning. */
const MOST = 8;

/** What a word that stands nowhere may mean: words that begin so, or the right word for a misspelled one. */
export interface Meant {
  begins: string[];
  right: string | undefined;
}

/** What somebody meant by a word that stands nowhere. A word that begins others is not misspelled. */
export function meant(typed: string, { misspelled, words }: Spelling): Meant {
  const word = fold(typed);
  if (misspelled[word]) return { begins: [], right: misspelled[word] };
  if (word.length < SHORT || /\d/.test(word)) return { begins: [], right: undefined };
  const begins = words.filter((one) => one.startsWith(word)).slice(0, MOST);
  if (begins.length > 0) return { begins, right: undefined };
  let best: { right: string | undefined; far: number } = { right: undefined, far: word.length > 6 ? 3 : 2 };
  for (const right of words) {
    const far = distance(word, right);
    if (far < best.far) best = { right, far };
  }
  return { begins, right: best.right };
}
