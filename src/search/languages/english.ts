import { asDigits } from '../../facts/values/number-words.ts';
import type { Language } from './language.ts';

/** Words that say nothing about what is asked. */
const STOP = new Set(
  (
    'a about after all also am an and any are as at be because been before being but by can could did do does doing for from get gets got had has have having ' +
    'he her here him his how i if in into is it its just let me more my no nor not of off on or our out over own please s she should so some such t tell than that the ' +
    'their them then there these they this those to too under until up very was we were what when where which while who whom whose why will with would you your ' +
    'much many best said say says saying really actually going like'
  ).split(' '),
);

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

export const english: Language = { stop: STOP, stem, asDigits, mil: 1e6 };
