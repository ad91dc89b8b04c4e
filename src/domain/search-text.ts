import { asDigits } from './number-words.ts';

/** Words that say nothing about what is asked. */
const STOP = new Set(
  (
    'a about after all also am an and any are as at be because been before being but by can could did do does doing for from get gets got had has have having ' +
    'he her here him his how i if in into is it its just let me more my no nor not of off on or our out over own please s she should so some such t tell than that the ' +
    'their them then there these they this those to too under until up very was we were what when where which while who whom whose why will with would you your ' +
    'much many best said say says saying really actually going like'
  ).split(' '),
);

/** What a number is multiplied by, by the letter or word behind it. */
const SCALES: [RegExp, number][] = [
  [/^(?:k|thousand)$/, 1e3],
  [/^(?:m|mm|mil|mill|million|millions)$/, 1e6],
  [/^(?:b|bn|bil|billion|billions)$/, 1e9],
];

const scaleOf = (word = '') => SCALES.find(([shape]) => shape.test(word))?.[1];

/** A number as one term, however it is printed: "$200 million", "200M" and "200,000,000" are the same. */
const term = (value: number) => `#${Number(value.toPrecision(12))}`;

/** Endings that come off, with what takes their place. Light on purpose: a reader must recognise what was found. */
const ENDINGS: [RegExp, string][] = [
  [/ies$/, 'y'],
  [/(ss|us|is)$/, '$1'],
  [/s$/, ''],
];

/** A word without its common endings: `replaces`, `replaced` and `replacing` are one. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const [shape, to] = ENDINGS.find(([one]) => one.test(word)) ?? [/$/, ''];
  const single = word.replace(shape, to);
  const bare = single.replace(/([aeiouy].*[^aeiou])(?:ing|ed)$/, '$1').replace(/([^aeioulsz])\1$/, '$1');
  return (bare.length < 3 ? single : bare).replace(/(.{3})e$/, '$1');
}

/** Letters with accents, and forms of letters that stand for others. */
const STRANGE = /[\u00aa-\u1fff\u2100-\uffff]/;

const withoutAccents = (text: string) => (STRANGE.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text);

/** Text in small letters without accents, with plain apostrophes and none at the end of a word. */
const fold = (text: string) =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[’‘ʼ']s?(?![\p{L}\p{N}])|[’‘ʼ']/gu, '');

const PIECE =
  /(\d[\d,]*(?:\.\d+)?|\.\d+)\s?(k|thousand|mm|mil|mill|millions?|m|bn|bil|billions?|b)?(?![\p{L}\p{N}])|[\p{L}][\p{L}\p{N}]*|[\p{N}]+/gu;

/** A word as a reader typed it, and the terms under which the index knows it. */
export interface Token {
  word: string;
  terms: string[];
}

/** Terms by the piece that they come from: most words of a text have stood in it before. */
const known = new Map<string, string[]>();

/** The terms of one piece of a text: a number by its value and as it stands, or the stem of a word. */
function termsOf(piece: RegExpMatchArray): string[] {
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
  const counted = asDigits(whole);
  return /^\d+$/.test(counted) ? [term(Number(counted))] : [stem(whole)];
}

/** All words of a text that say something, with their terms. */
export function tokens(text: string): Token[] {
  return [...fold(text).matchAll(PIECE)]
    .filter(([whole]) => !STOP.has(whole))
    .map((piece) => ({ word: piece[0].trim(), terms: termsOf(piece) }));
}

/** The terms of a text, for the index. */
export const terms = (text: string) => tokens(text).flatMap((token) => token.terms);
