import { edition } from '../i18n/edition.ts';
import { english } from './languages/english.ts';
import { spanish } from './languages/spanish.ts';
import type { Tongue } from './languages/language.ts';

const TONGUES: Record<string, Tongue> = { es: spanish };

/** How words are told apart in the language of the page. */
const tongue = (): Tongue => TONGUES[edition()?.language ?? ''] ?? english;

/** What a number is multiplied by, by the letter or word behind it. */
const SCALES: [RegExp, number][] = [
  [/^(?:k|thousand)$/, 1e3],
  [/^(?:m|mm|mil|mill|million|millions|millon|millones)$/, 1e6],
  [/^(?:b|bn|bil|billion|billions)$/, 1e9],
];

const scaleOf = (word = '') => (word === 'mil' ? tongue().mil : SCALES.find(([shape]) => shape.test(word))?.[1]);

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

/** Terms by the piece that they come from, in each language: most words of a text have stood in it before. */
const kept = new Map<Tongue, Map<string, string[]>>();

/** The terms of one piece of a text: a number by its value and as it stands, or the stem of a word. */
function termsOf(piece: RegExpMatchArray): string[] {
  const known = kept.get(tongue()) ?? new Map<string, string[]>();
  kept.set(tongue(), known);
  const found = known.get(piece[0]) ?? workOut(piece);
  known.set(piece[0], found);
  return found;
}

function workOut([whole, digits, scale]: RegExpMatchArray): string[] {
  if (digits !== undefined) {
    const number = Number(digits.replace(/,/g, ''));
    const scaled = number * (scaleOf(scale) ?? 1);
    return [...new Set([term(scaled), term(number)])];
  }
  const counted = tongue().asDigits(whole);
  return /^\d+$/.test(counted) ? [term(Number(counted))] : [tongue().stem(whole)];
}

/** All words of a text that say something, with their terms. */
export function tokens(text: string): Token[] {
  return [...fold(text).matchAll(PIECE)]
    .filter(([whole]) => !tongue().stop.has(whole))
    .map((piece) => ({ word: piece[0].trim(), terms: termsOf(piece) }));
}

/** The terms of a text, for the index. */
export const terms = (text: string) => tokens(text).flatMap((token) => token.terms);
