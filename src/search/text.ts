// How the index and the search page split texts into words and numbers. The script of the page imports this file, so it imports nothing.

/** What must be known of a language, as its interface words say it. */
export interface Language {
  stop: Set<string>;
  numbers: Map<string, number>;
  scales: Map<string, number>;
}

const pairs = (text: string) =>
  new Map(
    text
      .split(' ')
      .map((pair) => pair.split('='))
      .map(([word, value]) => [word!, Number(value)]),
  );

export const languageOf = ({ stop, numbers, scales }: Record<keyof Language, string>): Language => ({
  stop: new Set(stop.split(' ')),
  numbers: pairs(numbers),
  scales: pairs(scales),
});

/** A text in small letters without accents. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A number as one word, whatever form it is printed in. Pagefind drops signs inside words, and would take 7.9 for 79. */
const tokenOf = (value: number) =>
  `n${String(Number(value.toPrecision(12)))
    .replace('.', 'p')
    .replace('+', '')}`;

export interface Found {
  token: string;
  start: number;
  end: number;
}

/** Numbers of a text: `$200 million`, `200M`, `200,000,000` and `two hundred million` are the same. */
export function numbersIn(text: string, { numbers, scales }: Language): Found[] {
  const found: (Found & { value: number })[] = [];
  let open: { start: number; end: number; sum: number; part: number; digits: boolean } | undefined;
  const close = () => {
    // "One" alone is mostly a pronoun.
    if (open && (open.digits || open.sum + open.part !== 1))
      found.push({ token: tokenOf(open.sum + open.part), value: open.sum + open.part, start: open.start, end: open.end });
    open = undefined;
  };
  for (const { 0: piece, index } of text.matchAll(/\d[\d,]*(?:\.\d+)?|\.\d+|\p{L}\p{M}*(?:\p{L}|\p{M})*/gu)) {
    const word = fold(piece);
    const end = index + piece.length;
    const joint = open && text.slice(open.end, index);
    // A single letter scales only the digits before it: "200M", not "200 m".
    const scale = joint === '' || (word.length > 2 && /^[ -]$/.test(joint ?? '')) ? scales.get(word) : undefined;
    const isDigits = /^[\d.]/.test(piece);
    const value = isDigits ? Number(piece.replace(/,/g, '')) : numbers.get(word);
    if (open && scale) {
      if (scale < 1000) open.part *= scale;
      else Object.assign(open, { sum: open.sum + open.part * scale, part: 0 });
      open.end = end;
    } else if (open && !isDigits && value !== undefined && /^[ -]$/.test(joint!) && !open.digits && fits(value, open.part)) {
      Object.assign(open, { part: open.part + value, end });
    } else {
      close();
      if (value !== undefined) open = { start: index, end, sum: 0, part: value, digits: isDigits };
    }
  }
  close();
  return found;
}

/** True where a number word goes on with the number before it: "twenty" and "four", "two hundred" and "ten". */
const fits = (value: number, part: number) =>
  part === 0 || (part % 100 === 0 && value < 100) || (part % 10 === 0 && part % 100 > 10 && value < 10);
