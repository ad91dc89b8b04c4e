import { emptyBlock, rule, text, WIDTH, type Block, type Size, type TextStyle } from './scene.ts';

/**
 * Widths of Arial's letters in thousandths of the size, from the `hmtx` table of Liberation Sans 2, which has the same
 * widths as Helvetica. Letters that are missing count as wide as an "n".
 */
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

/** Width of a text in pixels. Bold letters are about a fifteenth wider. */
export function measure(content: string, size: number, bold = false): number {
  const units = [...content].reduce((sum, letter) => sum + (widths.get(letter) ?? 556), 0);
  return (units / 1000) * size * (bold ? 1.07 : 1);
}

/** Words of more letters, such as addresses, may be broken anywhere. */
const LONGEST_WORD = 30;

function brokenWord(word: string, size: number, width: number, bold: boolean): string[] {
  if (word.length <= LONGEST_WORD || measure(word, size, bold) <= width) return [word];
  const lines = [''];
  for (const { segment } of graphemes.segment(word)) {
    const longer = lines.at(-1)! + segment;
    if (lines.at(-1) === '' || measure(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(segment);
  }
  return lines;
}

/** Breaks a text into lines of at most `width` pixels. A word that is wider gets a line of its own. */
export function wrap(content: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of content.split(/\s+/).flatMap((one) => brokenWord(one, size, width, bold))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text in lines of at most `width` pixels; nothing for no text. `y` is the first baseline, `next` the baseline after the last line. */
export function textBlock(content: string | undefined, at: { x: number; y: number; width: number }, style: TextStyle = {}): Block {
  if (!content) return emptyBlock(at.y);
  const { size = 13, bold = false } = style;
  const leading = Math.round(size * 1.3);
  const lines = wrap(content, size, at.width, bold);
  return {
    nodes: lines.map((line, i) => text(at.x, at.y + i * leading, line, style)),
    next: at.y + lines.length * leading,
  };
}

/** Pixels: from the top to the rule and to the label's baseline, from the label's last line to what follows, and the size of its letters. */
interface HeadingLayout {
  rule?: number;
  baseline: number;
  after: number;
  size?: number;
}

/** A bold label under a rule across the drawing. @param top in pixels */
export function heading(label: string, top: number, size: Size, { rule: offset = 0, baseline, after, ...style }: HeadingLayout): Block {
  const name = textBlock(label, { x: 0, y: top + baseline, width: WIDTH[size] }, { bold: true, ...style });
  return { nodes: [rule(top + offset, [0, WIDTH[size]]), ...name.nodes], next: name.next + after };
}
