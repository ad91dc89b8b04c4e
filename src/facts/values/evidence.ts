/** Signs that join digits into one number: 2,400, 4.6, 10:30, 1/2, and the narrow spaces of 2 400. */
const JOINT = '[.,:/\\u00a0\\u202f]';
/** What a hyphen or a space before it turns into another number: twenty-five, two-thirds, two thirds. */
const PART = '(?:-(?:one|two|three|four|five|six|seven|eight|nine)|[-\\s](?:half|halves|thirds?|quarters?|fourths?|fifths?|tenths?))';
/** What makes a number before or behind it part of another number or word. */
const BEFORE = new RegExp(`(?:[\\p{L}\\p{N}.]|\\p{N}${JOINT}|\\p{L}-)$`, 'u');
const BEHIND = new RegExp(`^(?:[\\p{L}\\p{N}]|${JOINT}\\p{N}|${PART}(?!\\p{L}))`, 'u');

/** True where a text prints a number whole: 2 is not in 2,400 or 20, nor "five" in "twenty-five". */
export function prints(text: string, number: string): boolean {
  const [all, part] = [text.toLowerCase(), number.toLowerCase()];
  for (let at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + 1))
    if (!BEFORE.test(all.slice(0, at)) && !BEHIND.test(all.slice(at + part.length))) return true;
  return false;
}
