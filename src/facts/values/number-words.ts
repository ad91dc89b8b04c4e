const SMALL =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const BIG = ['hundred', 'thousand', 'million', 'billion'];

const BIGGER = `(?:[- ](?:${BIG.join('|')}))?`;

/** A number in words from twenty up: too many to count a list in the text, whatever noun follows. */
export const MANY = `(?:${TENS.join('|')})(?:[- ](?:one|${SMALL.slice(0, 8).join('|')}))?${BIGGER}`;

/** A number in words from two up: `ten`, `twenty-four`, `two hundred`. "One" is mostly a pronoun. */
export const CARDINAL = `(?:${MANY}|(?:${SMALL.join('|')})${BIGGER})`;

const VALUES = new Map<string, number>([
  ...SMALL.map((word, i): [string, number] => [word, i + 2]),
  ...TENS.map((word, i): [string, number] => [word, 10 * (i + 2)]),
]);

/** Digits for a number word, so that "five" equals "5"; one form for all of "doubled", "doubling"; any other word in lower case. */
export function asDigits(word: string): string {
  if (/^(?:re)?doubl/i.test(word)) return 'double';
  const parts = word.toLowerCase().split(/[- ]/);
  const values = parts.map((part) => (part === 'one' ? 1 : VALUES.get(part)));
  return values.every((value) => value !== undefined) ? String(values.reduce((sum, value) => sum! + value!, 0)) : word.toLowerCase();
}
