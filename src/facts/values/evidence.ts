/** Signs that join digits into one number: 2,400, 4.6, 10:30, 1/2, and the narrow spaces of 2 400. */
const JOINT = '[.,:/\\u00a0\\u202f]';
/** What a hyphen or a space before it turns into another number: twenty-five, two-thirds, two thirds. */
const PART = '(?:-(?:one|two|three|four|five|six|seven|eight|nine)|[-\\s](?:half|halves|thirds?|quarters?|fourths?|fifths?|tenths?))';
const BEFORE = `(?<![\\p{L}\\p{N}.]|\\p{N}${JOINT}|\\p{L}-)`;
const AFTER = `(?![\\p{L}\\p{N}]|${JOINT}\\p{N}|${PART}(?!\\p{L}))`;

const shapes = new Map<string, RegExp>();

/** True where a text prints a number whole: 2 does not stand in 2,400 or 20, nor "five" in "twenty-five". */
export function prints(text: string, number: string): boolean {
  const plain = number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // Shapes are slow to make, and many claims print the same number.
  const shape = shapes.get(number) ?? new RegExp(`${BEFORE}${plain}${AFTER}`, 'iu');
  shapes.set(number, shape);
  return shape.test(text);
}
