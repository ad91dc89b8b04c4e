import { withoutFigures } from './figure-text.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

/** What may hold digits, by shape: never by a list of lines. */
const EXEMPT: RegExp[] = [
  /\]\([^)]*\)/g, // the address of a Markdown link
  /https?:\/\/\S+/g,
  new RegExp(`\\b${MONTH}\\s+\\d{1,2}\\b(?:\\s+(?:to|and)\\s+\\d{1,2}\\b)?`, 'g'), // March 18
  new RegExp(`\\b\\d{1,2}\\s+${MONTH}(?=\\s|$)`, 'g'), // 18 March
  /\b\d{4}-\d{2}(?:-\d{2})?\b/g, // 2026-03-18
  /\b(?:19|20)\d{2}s?\b/g, // years
  /\b(?:SB|AB|HR|Section|section|Article|Figure|figure|Question|question|version)\s\d+\b/g, // names of laws and parts
  /\b[A-Za-z][\w.-]*\d[\w.-]*/g, // names that hold a digit: an id, a product
];

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/**
 * Digits in a text that come from no figure. Method: take out figures and exempt shapes, then the numbers
 * that the claims beside the text print; what is left was typed by hand.
 *
 * @param allowed numbers as printed in the claims that the text cites
 */
export function bareDigits(text: string, allowed: readonly string[] = []): string[] {
  const left = EXEMPT.reduce((rest, shape) => rest.replace(shape, ' '), withoutFigures(text));
  const found = [...left.matchAll(NUMBER)].map((match) => match[0].replace(/,$/, ''));
  return found.filter((number) => !allowed.includes(number));
}
