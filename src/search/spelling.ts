import type { Library } from '../facts/load/types.ts';
import { searchRecords } from './records.ts';
import { fold } from './text.ts';

/** What the search page loads once somebody types a word that stands nowhere. */
export interface Spelling {
  /** Misspelled words, each with the right one. */
  misspelled: [wrong: string, right: string][];
  /** All words of the site, the most frequent first. */
  words: string[];
}

/** The words of a library, and the misspellings that readers' words and the glossary list. */
export function spellingOf(library: Library): Spelling {
  const { readersWords, terms } = library;
  const texts = searchRecords(library).flatMap(({ title, about = '', summary, statements = [], more = '' }) => [
    title,
    about,
    summary,
    more,
    ...statements.map(({ text }) => text),
  ]);
  // Readers' words are in the index only beside a text that says one of their group.
  const all = fold(texts.join(' '));
  const readers = readersWords.same.filter((group) => group.some((word) => all.includes(fold(word)))).flat();
  const counts = new Map<string, number>();
  for (const [word] of [...texts, ...readers].join(' ').matchAll(/\p{L}{3,}/gu)) counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
  return {
    misspelled: [...Object.entries(readersWords.misspelled), ...terms.map(({ term, misspelled }) => [term, misspelled] as const)].flatMap(
      ([right, wrong]) => wrong.map((one): [string, string] => [fold(one), right]),
    ),
    words: [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word),
  };
}
