import { english } from './languages/english.ts';
import { spanish } from './languages/spanish.ts';
import type { Language } from './languages/language.ts';

const LANGUAGES: Record<string, Language> = { es: spanish };

/** What a number is multiplied by, by the letter or word behind it. */
const SCALES: [RegExp, number][] = [
  [/^(?:k|thousand)$/, 1e3],
  [/^(?:m|mm|mil|mill|million|millions|millon|millones)$/, 1e6],
  [/^(?:b|bn|bil|billion|billions)$/, 1e9],
];

const scaleOf = (word: string, { mil }: Language) => (word === 'mil' ? mil : SCALES.find(([shape]) => shape.test(word))?.[1]);

/** A number as one term, however it is printed: "$200 million", "200M" and "200,000,000" are the same. */
const term = (value: number) => `#${Number(value.toPrecision(12))}`;

/** Letters with accents, and forms of letters that stand for others. */
const STRANGE = /[\u00aa-\u1fff\u2100-\uffff]/;

const withoutAccents = (text: string) => (STRANGE.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text);

/** Text in small letters without accents, with plain apostrophes and none at the end of a word. */
const fold = (text: string) =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[’‘ʼ']s?(?![\p{L}\p{N}])|[’‘ʼ']/gu, '');

const PIECE =
  /(\d[\d,]*(?:\.\d+)?|\.\d+)\s?(k|thousand|mm|millones|millon|millions?|mill|mil|m|bn|bil|billions?|b)?(?![\p{L}\p{N}])|[\p{L}][\p{L}\p{N}]*|[\p{N}]+/gu;

/** A word as a reader typed it, and the terms under which the index knows it. */
export interface Token {
  word: string;
  terms: string[];
}

/** Splits texts of one language into words. */
export interface Tokenizer {
  /** All words of a text that say something, with their terms. */
  tokens: (text: string) => Token[];
  /** The terms of a text, for the index. */
  terms: (text: string) => string[];
}

/** The terms of one piece of a text: a number by its value and as it stands, or the stem of a word. */
function termsOf([whole, digits, scale = '']: RegExpMatchArray, language: Language): string[] {
  if (digits !== undefined) {
    const number = Number(digits.replace(/,/g, ''));
    const scaled = number * (scaleOf(scale, language) ?? 1);
    return [...new Set([term(scaled), term(number)])];
  }
  const counted = language.asDigits(whole);
  return /^\d+$/.test(counted) ? [term(Number(counted))] : [language.stem(whole)];
}

/** A tokenizer for a language; for one that the search does not know, the English one. */
export function tokenizer(code: string): Tokenizer {
  const language = LANGUAGES[code] ?? english;
  // Most words of a text occur in it more than once.
  const known = new Map<string, string[]>();
  const knownTerms = (piece: RegExpMatchArray) => {
    if (!known.has(piece[0])) known.set(piece[0], termsOf(piece, language));
    return known.get(piece[0])!;
  };
  const tokens = (text: string) =>
    [...fold(text).matchAll(PIECE)]
      .filter(([whole]) => !language.stop.has(whole))
      .map((piece) => ({ word: piece[0].trim(), terms: knownTerms(piece) }));
  return { tokens, terms: (text) => tokens(text).flatMap((token) => token.terms) };
}
