import { fold, numbersIn, type Language } from '../text.ts';
import type { Found } from './answer.ts';
import type { Fragment, Part } from './pagefind.ts';
import type { Word } from './words.ts';

/** A question that was asked of a record, and the places of its words there. */
export interface Held extends Pick<Found, 'held'> {
  words: Word[];
  language: Language;
}

/** True where a word of a text is one that was asked for. Pagefind gives longer words too, which would catch the eye in place of short ones. */
const isAsked = (text: string, token: string) =>
  token.length > 3 ||
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .some((one) => one === token || one === `${token}s`);

type Range = [start: number, end: number, word: number];

/** Where a part of a record holds words of a question: as Pagefind found them, and numbers by their value. */
function rangesIn({ text, location }: Part, { held, words, language }: Held): Range[] {
  const pieces = [...text.matchAll(/\S+/g)];
  const numberOf = (token: string) => words.findIndex((word) => word.token === token);
  const ranges = numbersIn(text, language).map(({ token, start, end }): Range => [start, end, numberOf(token)]);
  for (const [word, places] of held)
    for (const place of places) {
      const piece = pieces[place - location];
      // Signs around a word are not of it.
      const [, before = '', core = ''] = /^([^\p{L}\p{N}]*)(.*?)[^\p{L}\p{N}]*$/u.exec(piece?.[0] ?? '') ?? [];
      const start = (piece?.index ?? 0) + before.length;
      if (core && isAsked(core, words[word]!.token)) ranges.push([start, start + core.length, word]);
    }
  return ranges.filter(([, , word]) => word >= 0).sort(([a], [b]) => a - b);
}

const countIn = (parts: Part[], asked: Held) => new Set(parts.flatMap((part) => rangesIn(part, asked).map(([, , word]) => word))).size;

/** A part of a record in runs: every second one is what was asked for. */
export function marked(part: Part, asked: Held): string[] {
  let at = 0;
  const runs = rangesIn(part, asked).flatMap(([start, end]) => {
    if (start < at) return [];
    const pair = [part.text.slice(at, start), part.text.slice(start, end)];
    at = end;
    return pair;
  });
  return [...runs, part.text.slice(at)];
}

/** The statement that holds most words of a question, the first of several, and whether it holds more of them than what a result shows anyway. */
export function statementOf({ anchors }: Fragment, asked: Held): { part: Part; better: boolean } | undefined {
  const shown = anchors.filter(({ id }) => /^-(title|answer|summary)$/.test(id));
  const counted = anchors.filter(({ id }) => !id.startsWith('-')).map((part) => ({ part, count: countIn([part], asked) }));
  const [best] = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return best && { part: best.part, better: best.count > countIn(shown, asked) };
}
