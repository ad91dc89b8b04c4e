// How the index and the search page split texts into words and numbers. The script of the page imports this file, so it imports nothing.

/** What must be known of a language, as its interface words say it. */
export interface Language {
  stop: Set<string>;
  numbers: Map<string, number>;
  scales: Map<string, number>;
}

const pairs = (text: string) => new Map([...text.matchAll(/(\S+)=(\S+)/g)].map(([, word, value]) => [word!, Number(value)]));

export const languageOf = ({ stop, numbers, scales }: Record<keyof Language, string>): Language => ({
  stop: new Set(stop.split(' ')),
  numbers: pairs(numbers),
  scales: pairs(scales),
});

/** A text in small letters without accents. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A number as one word, whatever form it is printed in. Pagefind drops signs inside words, and would take 7.9 for 79. */
const tokenOf = (value: number) => `n${Number(value.toPrecision(12))}`.replace('.', 'p').replace('+', '');

/** A number as far as it was read: "two hundred" of "two hundred million". */
interface Open {
  start: number;
  end: number;
  sum: number;
  part: number;
  digits: boolean;
}

/** True where a number word goes on with a number: "twenty" with "four", "two hundred" with "ten". */
const goesOn = ({ part, digits }: Open, value: number) =>
  !digits && (part === 0 || (part % 100 === 0 && value < 100) || (part % 10 === 0 && part % 100 > 10 && value < 10));

/** Numbers of a text, and where they stand: `$200 million`, `200M`, `200,000,000` and `two hundred million` are the same. */
export function numbersIn(text: string, { numbers, scales }: Language) {
  const all: Open[] = [];
  for (const { 0: piece, index: start } of text.matchAll(/[$£€]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)|[\p{L}\p{M}]+/gu)) {
    const end = start + piece.length;
    const last = all[all.length - 1];
    const joint = last && text.slice(last.end, start);
    const isNear = joint === ' ' || joint === '-';
    const digits = /\d/.test(piece);
    const word = fold(piece);
    const value = digits ? Number(piece.replace(/[^\d.]/g, '')) : numbers.get(word);
    // A single letter scales only the digits before it: "200M", not "200 m".
    const scale = joint === '' || (isNear && word.length > 2) ? scales.get(word) : undefined;
    if (last && scale) {
      if (scale < 1000) Object.assign(last, { part: last.part * scale, end });
      else Object.assign(last, { sum: last.sum + last.part * scale, part: 0, end });
    } else if (last && isNear && !digits && value !== undefined && goesOn(last, value)) {
      Object.assign(last, { part: last.part + value, end });
    } else if (value !== undefined) all.push({ start, end, sum: 0, part: value, digits });
  }
  // "One" alone is mostly a pronoun.
  return all
    .filter(({ digits, sum, part }) => digits || sum + part !== 1)
    .map(({ start, end, sum, part }) => ({ token: tokenOf(sum + part), start, end }));
}
