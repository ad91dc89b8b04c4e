import { range } from 'd3';
import { forCard, type Drawn } from '../domain/series.ts';
import { box } from './box.ts';
import { partyMark } from './marks.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size } from './scene.ts';
import { block } from './type.ts';

type Row = Drawn<'counts'>['rows'][number];

/** Where things stand, in pixels: the words' width, where squares begin, how many stand in a line, their distance and side. */
const LAYOUT = {
  wide: { words: 330, left: 366, line: 10, step: 35.4, side: 27 },
  narrow: { words: 340, left: 1, line: 10, step: 34, side: 27 },
  card: { words: 560, left: 1, line: 20, step: 28, side: 22 },
} as const;

/** One square a thing, in lines, the parts in order. */
function squares({ parts, tone }: Row, top: number, size: Size): { nodes: Node[]; bottom: number } {
  const { left, line, step, side } = LAYOUT[size];
  const textures = parts.flatMap(({ value, texture }) => range(value).map(() => texture));
  const nodes = textures.flatMap((texture, i) =>
    box({ x: left + (i % line) * step, y: top + Math.floor(i / line) * step, width: side, height: side }, texture, tone ?? 'plain'),
  );
  return { nodes, bottom: top + Math.ceil(textures.length / line) * step - (step - side) };
}

/** What each part counts, with its number. */
const caption = ({ parts }: Row) => parts.map(({ shown, label }) => `${shown} ${label}`).join(' + ');

function who({ mark, tone, label }: Row, y: number, width: number): { nodes: Node[]; next: number } {
  const indent = mark ? 17 : 0;
  const words = block(label, { x: indent, y, width: width - indent }, { bold: true });
  return { nodes: [...(mark ? [partyMark(mark, 0.5, y - 9.5, `solid ${tone}`)] : []), ...words.nodes], next: words.next };
}

/** Date, speaker and what was said, then the squares and what they count: beside each other, or below where there is no room. */
function row(datum: Row, top: number, size: Size): { node: Node; bottom: number } {
  const { words: width, left } = LAYOUT[size];
  const date = text(0, top + 16, datum.when, { size: 12, muted: true });
  const name = who(datum, top + 35, width);
  const says = block(datum.says, { x: 0, y: name.next, width });
  const beside = size === 'wide';
  const drawn = squares(datum, beside ? top + 8 : says.next - 5, size);
  const count = block(
    caption(datum),
    { x: beside ? left : 0, y: drawn.bottom + 17, width: WIDTH[size] - (beside ? left : 0) },
    { size: 12, muted: true },
  );
  return {
    node: node('g', { 'data-row': datum.id }, [date, ...name.nodes, ...says.nodes, ...drawn.nodes, ...count.nodes]),
    bottom: Math.max(says.next, count.next) - 4,
  };
}

/** On a card: who, then when and what the squares count, then the squares in one line. */
function cardRow(datum: Row, top: number): { node: Node; bottom: number } {
  const name = who(datum, top + 13, LAYOUT.card.words);
  const told = text(0, top + 29, `${datum.when}: ${caption(datum)}`, { size: 12, muted: true });
  const drawn = squares(datum, top + 37, 'card');
  return { node: node('g', { 'data-row': datum.id }, [...name.nodes, told, ...drawn.nodes]), bottom: drawn.bottom + 8 };
}

/** Draws the same things at several moments, one square a thing, so that each finding stays one finding. */
export function drawCounts({ rows }: Drawn<'counts'>, size: Size): Drawing {
  const nodes: Node[] = [];
  let y = size === 'card' ? 0 : 1;
  for (const datum of size === 'card' ? forCard(rows) : rows) {
    if (size !== 'card') nodes.push(node('path', { d: `M0 ${y + 0.5}H${WIDTH[size]}`, class: 'hair' }));
    const drawn = size === 'card' ? cardRow(datum, y) : row(datum, y, size);
    nodes.push(drawn.node);
    y = drawn.bottom + (size === 'card' ? 6 : 8);
  }
  return { width: WIDTH[size], height: Math.ceil(y), nodes };
}
