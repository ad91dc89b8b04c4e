const SMALL =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const BIG = ['hundred', 'thousand', 'million', 'billion'];

const BIGGER = `(?:[- ](?:${BIG.join('|')}))?`;

/** A number in words from twenty: too many to be a list of what is spoken of, whatever stands behind it. */
export const MANY = `(?:${TENS.join('|')})(?:[- ](?:one|${SMALL.slice(0, 8).join('|')}))?${BIGGER}`;

/** A number in words from two: `ten`, `twenty-four`, `two hundred`. One is left out, being mostly an article. */
export const CARDINAL = `(?:${MANY}|(?:${SMALL.join('|')})${BIGGER})`;

const VALUES = new Map<string, number>([
  ...SMALL.map((word, i): [string, number] => [word, i + 2]),
  ...TENS.map((word, i): [string, number] => [word, 10 * (i + 2)]),
]);

/** The digits that a simple number word stands for, so that "five" and "5" are known to be the same, and "doubled" and "doubling". Others come back as they are. */
export function asDigits(word: string): string {
  if (/^(?:re)?doubl/i.test(word)) return 'double';
  const parts = word.toLowerCase().split(/[- ]/);
  const values = parts.map((part) => (part === 'one' ? 1 : VALUES.get(part)));
  return values.every((value) => value !== undefined) ? String(values.reduce((sum, value) => sum! + value!, 0)) : word.toLowerCase();
}
