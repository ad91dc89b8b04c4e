import { distance } from 'fastest-levenshtein';
import type { Spelling } from '../spelling.ts';
import type { Word } from './words.ts';

/** Shorter words are near too many others, and begin too many. */
const SHORT = 4;
/** Most longer words that are looked for in place of their beginning. */
const MOST = 5;

/** What to look for in place of a word that stands nowhere: its parts, or words that begin so, or else the right word for a misspelled one. */
export function instead({ typed, token }: Word, { misspelled, words }: Spelling): { text: string; misspelled: boolean } {
  const parts = typed.split(/[-‐‑–]/);
  if (parts.length > 1) return { text: parts.join(' '), misspelled: false };
  const [, right] = misspelled.find(([wrong]) => wrong === token) ?? [];
  if (right) return { text: right, misspelled: true };
  if (token.length < SHORT || /\d/.test(token)) return { text: '', misspelled: true };
  const begins = words.filter((one) => one.startsWith(token)).slice(0, MOST);
  if (begins.length > 0) return { text: begins.join(' '), misspelled: false };
  let best = { text: '', far: token.length > 5 ? 3 : 2 };
  for (const text of words) {
    const far = distance(token, text);
    if (far < best.far) best = { text, far };
  }
  return { text: best.text, misspelled: true };
}
