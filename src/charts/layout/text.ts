import { text, type Node, type Style } from './scene.ts';

/**
 * Widths of Arial's letters in thousandths of the size; Liberation Sans and Helvetica share them.
 * From the `hmtx` table of Liberation Sans 2. Letters that are missing count as wide as an "n".
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

/** Letters as readers see them, so that none is cut in two. */
const letters = new Intl.Segmenter('en');

/** Width of a text in pixels. Bold letters are about a fifteenth wider. */
export function measure(content: string, size: number, bold = false): number {
  const units = [...content].reduce((sum, letter) => sum + (widths.get(letter) ?? 556), 0);
  return (units / 1000) * size * (bold ? 1.07 : 1);
}

/** A word of more letters than this is none, and may be broken anywhere. */
const LONGEST = 30;

/** A word whole, or in pieces that fit where it is too long to be one. */
function broken(word: string, size: number, width: number, bold: boolean): string[] {
  if (word.length <= LONGEST || measure(word, size, bold) <= width) return [word];
  const lines = [''];
  for (const { segment } of letters.segment(word)) {
    const longer = lines.at(-1)! + segment;
    if (lines.at(-1) === '' || measure(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(segment);
  }
  return lines;
}

/** Breaks a text into lines no wider than `width` pixels. A word that is wider stands alone. */
export function wrap(content: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of content.split(/\s+/).flatMap((one) => broken(one, size, width, bold))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export interface Block {
  nodes: Node[];
  /** The baseline that a further line would take. */
  next: number;
}

/** Sets a text as lines from a first baseline on, broken to `at.width` pixels. */
export function block(content: string, at: { x: number; y: number; width: number }, style: Style = {}): Block {
  const { size = 13, bold = false } = style;
  const leading = Math.round(size * 1.3);
  const lines = wrap(content, size, at.width, bold);
  return {
    nodes: lines.map((line, i) => text(at.x, at.y + i * leading, line, style)),
    next: at.y + lines.length * leading,
  };
}
