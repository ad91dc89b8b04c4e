import { fold, numbersIn, type Language } from '../text.ts';

/** A word of a question, and the ways to ask the index for it: a record must hold all words of one of them. */
export interface Word {
  typed: string;
  ways: [string[], ...string[][]];
}

export interface Asked {
  words: Word[];
  /** Texts in quotation marks, which a record must hold as they are. */
  phrases: string[];
  /** What was typed holds no word at all, or none that says anything. */
  empty: 'signs' | 'stop' | undefined;
}

/** Text as Pagefind knows it, which drops signs within words. */
const plain = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}\s]/gu, '').trim();

/** Ways to ask for a word: `follow-up` in one or in its parts. */
function waysOf(typed: string): Word['ways'] {
  const parts = typed.split(/[-‐‑–]/).filter(Boolean);
  return parts.length > 1 ? [[parts.join('')], parts] : [[typed]];
}

/** Splits a question into words. Numbers are found first, since they may be of several words. */
export function askedIn(question: string, language: Language): Asked {
  const phrases = [...question.matchAll(/["“«]([^"“”«»]+)["”»]/g)].map(([, phrase]) => plain(phrase!)).filter(Boolean);
  const text = question
    // A.I. is AI, U.S. is US.
    .replace(/(^|[^\p{L}])((?:\p{L}\.){2,})/gu, (_all, before: string, letters: string) => before + letters.replace(/\./g, ''))
    // SB903 is SB 903.
    .replace(/(^|[^\p{L}\p{N}])(\p{L}{1,4})(\d{2,})(?![\p{L}\p{N}])/gu, '$1$2 $3')
    .replace(/[’‘ʼ']s?(?![\p{L}\p{N}])|[’‘ʼ']/gu, '');
  const words = new Map<string, Word>();
  let count = 0;
  const addWords = (part: string) => {
    for (const [typed] of part.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑–][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)) {
      count += 1;
      const folded = fold(typed);
      if (!language.stop.has(folded)) words.set(folded, { typed, ways: waysOf(folded) });
    }
  };
  let at = 0;
  for (const { token, start, end } of numbersIn(text, language)) {
    addWords(text.slice(at, start));
    words.set(token, { typed: text.slice(start, end), ways: [[token]] });
    count += 1;
    at = end;
  }
  addWords(text.slice(at));
  return { words: [...words.values()], phrases, empty: count === 0 ? 'signs' : words.size === 0 && phrases.length === 0 ? 'stop' : undefined };
}
