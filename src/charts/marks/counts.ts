import { range } from 'd3';
import type { Counts } from '../../facts/schema/drawings/counts.ts';
import { box, type Rect } from '../layout/box.ts';
import { cardRows } from '../layout/panels.ts';
import { column, rowGroup, rule, SMALL, svgNode, text, toDrawing, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size, SvgNode } from '../layout/scene.ts';
import { partyMark } from '../layout/symbols.ts';
import { measure, textBlock } from '../layout/text.ts';

type Row = Counts['rows'][number];
type Part = Row['parts'][number];

/** Pixels: width of words, left edge of squares, side of a square and the step to the next, space under a row. `perLine` squares make a line. */
const LAYOUT = {
  wide: { words: 320, x: 350.5, perLine: 10, side: 27, step: 34, gap: 16 },
  narrow: { words: 340, x: 0.5, perLine: 10, side: 27, step: 33, gap: 14 },
  card: { words: 216, x: 226.5, perLine: 20, side: 12, step: 16.5, gap: 10 },
} as const;
/** Room for a mark before words, and between two parts in one line of squares. */
const INDENT = 17;
const BREAK = 6;

const toneOf = (row: Row) => row.tone ?? 'plain';

/** One thing. `hollow` says nothing about certainty, so it isn't a texture of all charts. */
const square = (rect: Rect, { texture }: Part, row: Row): SvgNode[] =>
  texture === 'hollow' ? [svgNode('rect', { ...rect, class: `hollow ${toneOf(row)}` })] : box(rect, texture, toneOf(row));

/** All squares of a row, in lines. A part that starts inside a line is set a little apart from the one before it. */
function squares(row: Row, top: number, size: Size): Block {
  const { x, perLine, side, step } = LAYOUT[size];
  const line = (i: number) => Math.floor(i / perLine);
  const nodes: SvgNode[] = [];
  let first = 0;
  for (const part of row.parts) {
    for (const i of range(first, first + part.value)) {
      const apart = first % perLine > 0 && line(i) === line(first) ? BREAK : 0;
      const rect = { x: x + (i % perLine) * step + apart, y: top + line(i) * step, width: side, height: side };
      nodes.push(...square(rect, part, row));
    }
    first += part.value;
  }
  return { nodes, next: top + (Math.ceil(first / perLine) - 1) * step + side };
}

/** A part's number and what it is, after a small square of its texture if there are several parts. */
function value(part: Part, row: Row, y: number, size: Size): Block {
  const { x: left } = LAYOUT[size];
  const several = row.parts.length > 1;
  const x = Math.floor(left) + (several ? INDENT : 0);
  const start = x + measure(part.display, 13, true) + 5;
  const label = textBlock(part.label, { x: start, y, width: WIDTH[size] - start });
  const sign = several ? square({ x: left, y: y - 10, width: 10, height: 10 }, part, row) : [];
  return { nodes: [...sign, text(x, y, part.display, { bold: true }), ...label.nodes], next: label.next };
}

/** When, who behind the mark, and what they say. The card leaves out the last. */
function words(row: Row, y: number, size: Size): Block {
  const { words: width } = LAYOUT[size];
  const when = textBlock(row.when, { x: 0, y, width }, SMALL);
  const indent = row.mark ? INDENT : 0;
  const label = textBlock(row.label, { x: indent, y: when.next, width: width - indent }, { bold: true });
  const mark = row.mark ? [partyMark(row.mark, 0.5, when.next - 10, `solid ${toneOf(row)}`)] : [];
  const saying = textBlock(size === 'card' ? undefined : row.text, { x: 0, y: label.next, width });
  return { nodes: [...when.nodes, ...mark, ...label.nodes, ...saying.nodes], next: saying.next };
}

/** Words at the left, squares and their numbers at the right; one under the other in the narrow drawing. */
function drawRow(row: Row, top: number, size: Size): Block {
  const said = words(row, top + 12, size);
  const boxes = squares(row, size === 'narrow' ? said.next - 5 : top + 3, size);
  const numbers = column(boxes.next + 17, row.parts, (part, y) => value(part, row, y, size));
  return {
    nodes: [rowGroup(row.id, [...said.nodes, ...boxes.nodes, ...numbers.nodes])],
    next: Math.max(said.next, numbers.next) - 12,
  };
}

/** Draws things as squares, at several moments. A share would hide that each is one thing. */
export function drawCounts({ rows }: Counts, size: Size): Drawing {
  const { gap } = LAYOUT[size];
  const { nodes, next } = column(0, size === 'card' ? cardRows(rows) : rows, (row, y) => {
    const drawn = drawRow(row, y + (size === 'card' ? 3 : 9), size);
    return { nodes: [rule(y + 0.5, [0, WIDTH[size]], 'hair'), ...drawn.nodes], next: Math.round(drawn.next + gap - 5) };
  });
  return toDrawing(size, next - gap + 12, nodes);
}
