import type { Claim } from '../schema/source.ts';

/** What of a claim can be held against a document. */
export type Citing = Pick<Claim, 'id' | 'at' | 'numbers'>;

/** Why a claim was not found: its paragraph is missing, or a number is not printed in it. */
export interface Gap {
  claim: string;
  at: number | undefined;
  /** The number that is not there; undefined where the paragraph itself is missing. */
  number: string | undefined;
  /** Other paragraphs of the document in which the number stands. */
  elsewhere: number[];
}

/** Paragraphs of a document, one a line; the first is number 1. */
export const paragraphsOf = (document: string): string[] => document.split(/\r?\n/);

/** Signs that join digits into one number: 2,400, 4.6, 10:30, 1/2, and the narrow spaces of 2 400. */
const JOINT = '[.,:/\\u00a0\\u202f]';
/** What a hyphen or a space before it turns into another number: twenty-five, two-thirds, two thirds. */
const PART = '(?:-(?:one|two|three|four|five|six|seven|eight|nine)|[-\\s](?:half|halves|thirds?|quarters?|fourths?|fifths?|tenths?))';
const BEFORE = `(?<![\\p{L}\\p{N}.]|\\p{N}${JOINT}|\\p{L}-)`;
const AFTER = `(?![\\p{L}\\p{N}]|${JOINT}\\p{N}|${PART}(?!\\p{L}))`;

const shapes = new Map<string, RegExp>();

/** A number as a text prints it whole. Shapes are dear to make, and many claims print the same number. */
function shapeOf(number: string): RegExp {
  const plain = number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const shape = shapes.get(number) ?? new RegExp(`${BEFORE}${plain}${AFTER}`, 'iu');
  shapes.set(number, shape);
  return shape;
}

/** True where a text prints a number whole: 2 does not stand in 2,400 or 20, nor "five" in "twenty-five". */
export const prints = (text: string, number: string): boolean => shapeOf(number).test(text);

function gapsOf({ id: claim, at, numbers }: Citing, paragraphs: string[]): Gap[] {
  const text = at === undefined ? undefined : paragraphs[at - 1];
  if (!text?.trim()) return [{ claim, at, number: undefined, elsewhere: [] }];
  const missing = numbers.filter((number) => !prints(text, number));
  return missing.map((number) => ({
    claim,
    at,
    number,
    elsewhere: paragraphs.flatMap((other, i) => (prints(other, number) ? i + 1 : [])),
  }));
}

/** Everything that a document does not hold of the claims that name it; nothing where each paragraph and number was found. */
export const gaps = (claims: Citing[], paragraphs: string[]): Gap[] => claims.flatMap((claim) => gapsOf(claim, paragraphs));
