import { emptyBlock, rule, text, textWith, TYPE, WIDTH } from './scene.ts';
import type { Block, Rect, Size, SvgNode, TextStyle } from './scene.ts';

/** Widths of Arial's letters in thousandths of the size, from the `hmtx` table of Liberation Sans 2. Others count as wide as an "n". */
const WIDE: Record<number, string> = {
  222: "ijl'",
  278: ' !,./:;\\[]ft|I',
  333: '()-r`“”',
  355: '"',
  389: '*',
  500: 'ckJsvxyz',
  556: '#$0123456789?Labdeghnopqu_–†',
  584: '+<=>~',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1000: '—@…',
};
const widths = new Map(Object.entries(WIDE).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)));

const graphemes = new Intl.Segmenter('en');

/** Width of a text in pixels. Bold letters are about a fifteenth wider, those of the serif face a seventh. */
export function measure(content: string, { size, bold, serif }: TextStyle): number {
  const units = [...content].reduce((sum, letter) => sum + (widths.get(letter) ?? 556), 0);
  return (units / 1000) * size * (serif ? 1.15 : bold ? 1.07 : 1);
}

/** Words of more letters, such as addresses, may be broken anywhere. */
const LONGEST_WORD = 30;

function brokenWord(word: string, width: number, style: TextStyle): string[] {
  if (word.length <= LONGEST_WORD || measure(word, style) <= width) return [word];
  const lines = [''];
  for (const { segment } of graphemes.segment(word)) {
    const longer = lines.at(-1)! + segment;
    if (lines.at(-1) === '' || measure(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(segment);
  }
  return lines;
}

/** Breaks a text into lines of at most `width` pixels. A word that is wider gets a line of its own. */
export function wrap(content: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  for (const word of content.split(/\s+/).flatMap((one) => brokenWord(one, width, style))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export const leadingOf = ({ size }: TextStyle) => Math.round(size * 1.25);

/** Where a text goes: its left edge, its upper edge and its width, in pixels. A text of more than `lines` lines ends in an ellipsis. */
export type Place = Omit<Rect, 'height'> & { lines?: number };

/** A text in lines of at most `width` pixels; nothing for no text. */
export function textBlock(content: string | undefined, { x, y, width, lines: most = Infinity }: Place, style: TextStyle): Block {
  if (!content) return emptyBlock(y);
  const leading = leadingOf(style);
  const all = wrap(content, width, style);
  const lines = all.slice(0, most);
  if (all.length > most) {
    const words = lines[most - 1]!.split(' ');
    while (words.length > 1 && measure(`${words.join(' ')}…`, style) > width) words.pop();
    lines[most - 1] = `${words.join(' ')}…`;
  }
  return {
    nodes: lines.map((line, i) => text(x, y + style.size + i * leading, line, style)),
    next: y + lines.length * leading,
  };
}

/** The name of a group of rows, if it has one, under a fine line across the drawing. @param top in pixels */
export function heading(label: string | undefined, top: number, size: Size): Block {
  const name = textBlock(label, { x: 0, y: top + 7, width: WIDTH[size] }, TYPE[size].head);
  return { nodes: [rule(top + 0.5, [0, WIDTH[size]], 'hair'), ...name.nodes], next: name.next + 4 };
}

/** What marks mean, side by side, in as many lines as it takes. @param entries each with the width of its marks in pixels */
export function legend(entries: { width: number; marks: (x: number, y: number) => SvgNode[]; means: string }[], size: Size): Block {
  const { small } = TYPE[size];
  let [x, y] = [0, 11];
  const nodes = entries.flatMap(({ width, marks, means }) => {
    const length = width + Math.round(measure(means, small));
    if (x > 0 && x + length > WIDTH[size]) [x, y] = [0, y + 22];
    const left = x;
    x += length + 24;
    return [...marks(left, y), text(left + width, y + 5, means, small)];
  });
  return { nodes, next: y + 14 };
}

/** A value in large letters, with small words after it and under it. */
export interface Value {
  value: string;
  unit?: string | undefined;
  under?: string | undefined;
}

/** A number in large letters, or a range with a word between its ends; what it counts in small ones. Money is one word. */
export function valueParts(display: string): Value {
  const [, value, unit] = /^([\d.,]+%?(?: \p{L}+ [\d.,]+%?)?) (.+)$/u.exec(display) ?? [];
  return value && unit ? { value, unit } : { value: display };
}

/** Width in pixels of a value with the words after it. */
export const lengthOf = ({ value, unit }: Value, size: Size) =>
  measure(unit ? `${value} ` : value, TYPE[size].value) + measure(unit ?? '', TYPE[size].small);

/** A value, if there is one, with the small words after and under it. @param end true to let it end at `x` @param y the middle */
export function valueBlock({ value, unit, under }: Value, x: number, y: number, size: Size, end = false, large = TYPE[size].value) {
  if (!value) return [];
  const { small } = TYPE[size];
  const base = y + large.size * 0.35 - (under ? leadingOf(small) / 2 : 0);
  const anchor: TextStyle['anchor'] = end ? 'end' : 'start';
  return [
    unit ? textWith(x, base, value, { ...large, anchor }, unit, small) : text(x, base, value, { ...large, anchor }),
    ...(under ? [text(x, base + leadingOf(small), under, { ...small, anchor })] : []),
  ];
}

/** A tick's label. Its class sets it apart from values. */
export const tickLabel = (x: number, y: number, content: string, size: Size, anchor: TextStyle['anchor'] = 'middle'): SvgNode => {
  const { attrs, ...rest } = text(x, y, content, { ...TYPE[size].small, anchor });
  return { ...rest, attrs: { ...attrs, class: 'm step' } };
};
