import { words as en } from './en/words.ts';
import { words as es } from './es/words.ts';
import type { Locale } from './locale.ts';
import { untranslatedWords } from './untranslated-words.ts';

/** The interface's words in one language. */
export type Words = typeof en & typeof untranslatedWords;

// Each must fit the other's type, so that neither language lacks a word or has one too many.
const translations: Record<string, Words> = {
  en: { ...untranslatedWords, ...(en satisfies typeof es) },
  es: { ...untranslatedWords, ...(es satisfies typeof en) },
};

/** Languages that the interface has words in. */
export const TRANSLATED: readonly string[] = Object.keys(translations);

/** The interface's words in a language. A language that has none gets the English ones. */
export const t = ({ code }: Pick<Locale, 'code'>): Words => translations[code.split('-')[0]!] ?? translations['en']!;
