import { fold, numbersIn, type Language } from '../text.ts';

/** A word of a question as it was typed, and as the index knows it. */
export interface Word {
  typed: string;
  token: string;
}

export type Asked = ReturnType<typeof askedIn>;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑–][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** Without the signs that Pagefind drops within words: `follow-up` is `followup`, and so are its parts. */
const tokenOf = (word: string) => fold(word).replace(/[^\p{L}\p{N}\s]/gu, '');

/** Splits a question into words. Numbers are found first, since they may be of several words. */
export function askedIn(question: string, language: Language) {
  const text = question
    // T.E.A. is TEA, Ada’s is Ada.
    .replace(
      /(^|[^\p{L}])(\p{L}(?:\.\p{L})+\.?)(?!\p{L})/gu,
      (_all, before: string, letters: string) => before + letters.replace(/\./g, ''),
    )
    .replace(/[’‘ʼ']s?(?![\p{L}\p{N}])|[’‘ʼ']/gu, '');
  const all = new Map<string, Word>();
  const add = (part: string) => {
    for (const [typed] of part.matchAll(WORD)) all.set(tokenOf(typed), { typed, token: tokenOf(typed) });
  };
  let at = 0;
  for (const { token, start, end } of numbersIn(text, language)) {
    add(text.slice(at, start));
    all.set(token, { typed: text.slice(start, end), token });
    at = end;
  }
  add(text.slice(at));
  // Texts in quotation marks, which a record must hold as they are.
  const phrases = [...text.matchAll(/["“«]([^"“”«»]+)["”»]/g)].map(([, phrase]) => tokenOf(phrase!).trim()).filter(Boolean);
  const telling = [...all.values()].filter(({ token }) => !language.stop.has(token));
  const words = telling.length > 0 || phrases.length === 0 ? telling : [...all.values()];
  /** Why there is nothing to look for: only signs were typed, or only words that every text has. */
  const empty = words.length > 0 ? undefined : all.size === 0 ? ('signs' as const) : ('stop' as const);
  return { words, phrases, empty };
}
