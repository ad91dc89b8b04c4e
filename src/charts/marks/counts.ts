import { range } from 'd3';
import { cardRows } from '../layout/card-rows.ts';
import type { Counts } from '../../facts/schema/drawings/counts.ts';
import { box, type Place } from '../layout/box.ts';
import { partyMark } from '../layout/symbols.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size } from '../layout/scene.ts';
import { block, measure, type Block } from '../layout/text.ts';

type Row = Counts['rows'][number];
type Part = Row['parts'][number];

/** Width in pixels of the words, left edge of the squares, squares in a line, their side and the step from one to the next. */
const LAYOUT = {
  wide: { words: 320, x: 350.5, line: 10, side: 27, step: 34, gap: 16 },
  narrow: { words: 340, x: 0.5, line: 10, side: 27, step: 33, gap: 14 },
  card: { words: 216, x: 226.5, line: 20, side: 12, step: 16.5, gap: 10 },
} as const;
/** Room for a mark before words, and for the break between two parts in one line of squares. */
const INDENT = 17;
const BREAK = 6;
const SMALL = { size: 12, muted: true };

const toneOf = (row: Row) => row.tone ?? 'plain';

/** One thing. Hollow is no degree of sureness, so it is not among the textures of all charts. */
const square = (place: Place, { texture }: Part, row: Row): Node[] =>
  texture === 'hollow' ? [node('rect', { ...place, class: `hollow ${toneOf(row)}` })] : box(place, texture, toneOf(row));

/** All squares of a row, in lines; a part that starts inside a line stands a little apart from the one before it. */
function squares(row: Row, top: number, size: Size): Block {
  const { x, line, side, step } = LAYOUT[size];
  const nodes: Node[] = [];
  let from = 0;
  for (const part of row.parts) {
    const starts = from;
    for (const i of range(from, from + part.value)) {
      const apart = starts % line > 0 && Math.floor(i / line) === Math.floor(starts / line) ? BREAK : 0;
      const place = { x: x + (i % line) * step + apart, y: top + Math.floor(i / line) * step, width: side, height: side };
      nodes.push(...square(place, part, row));
    }
    from += part.value;
  }
  return { nodes, next: top + (Math.ceil(from / line) - 1) * step + side };
}

/** A part's number and what it is. Where there are several, each has a small square of its texture before it. */
function value(part: Part, row: Row, y: number, size: Size): Block {
  const { x: left } = LAYOUT[size];
  const several = row.parts.length > 1;
  const x = Math.floor(left) + (several ? INDENT : 0);
  const start = x + measure(part.display, 13, true) + 5;
  const words = block(part.label, { x: start, y, width: WIDTH[size] - start });
  const sign = several ? square({ x: left, y: y - 10, width: 10, height: 10 }, part, row) : [];
  return { nodes: [...sign, text(x, y, part.display, { bold: true }), ...words.nodes], next: words.next };
}

function values(row: Row, y: number, size: Size): Block {
  const nodes: Node[] = [];
  let next = y;
  for (const part of row.parts) {
    const drawn = value(part, row, next, size);
    nodes.push(...drawn.nodes);
    next = drawn.next;
  }
  return { nodes, next };
}

/** When, who behind the mark, and what they say. The card leaves out the last. */
function words(row: Row, top: number, size: Size): Block {
  const { words: width } = LAYOUT[size];
  const when = block(row.when, { x: 0, y: top, width }, SMALL);
  const indent = row.mark ? INDENT : 0;
  const label = block(row.label, { x: indent, y: when.next, width: width - indent }, { bold: true });
  const mark = row.mark ? [partyMark(row.mark, 0.5, when.next - 10, `solid ${toneOf(row)}`)] : [];
  const says = size === 'card' ? { nodes: [], next: label.next } : block(row.text, { x: 0, y: label.next, width });
  return { nodes: [...when.nodes, ...mark, ...label.nodes, ...says.nodes], next: says.next };
}

/** Words at the left, squares and their numbers at the right; in the narrow drawing one under the other. */
function drawRow(row: Row, top: number, size: Size): Block {
  const said = words(row, top + 12, size);
  const boxes = squares(row, size === 'narrow' ? said.next - 5 : top + 3, size);
  const numbers = values(row, boxes.next + 17, size);
  return {
    nodes: [node('g', { 'data-row': row.id }, [...said.nodes, ...boxes.nodes, ...numbers.nodes])],
    next: Math.max(said.next, numbers.next) - 12,
  };
}

/** Draws things as squares, at several moments. A share would hide that each is one thing, and that its state has a date and an author. */
export function drawCounts({ rows }: Counts, size: Size): Drawing {
  const { gap } = LAYOUT[size];
  const nodes: Node[] = [];
  let y = 0;
  for (const row of size === 'card' ? cardRows(rows) : rows) {
    const drawn = drawRow(row, y + (size === 'card' ? 3 : 9), size);
    nodes.push(node('path', { d: `M0 ${y + 0.5}H${WIDTH[size]}`, class: 'hair' }), ...drawn.nodes);
    y = Math.round(drawn.next + gap - 5);
  }
  return { width: WIDTH[size], height: Math.ceil(y - gap + 12), nodes };
}
