import type { Grid } from '../../facts/schema/drawings/grid.ts';
import { box } from '../layout/box.ts';
import { partyMark } from '../layout/symbols.ts';
import { node, WIDTH, type Drawing, type Node, type Size } from '../layout/scene.ts';
import { block, type Block } from '../layout/text.ts';

type Row = Grid['rows'][number];
type Cell = Row['cells'][number];

/** Width in pixels of the rows' names, and the gap between columns. */
const NAME = { wide: 138, narrow: 0, card: 138 };
const GAP = 20;
/** Side of the box that says how sure we are, and room for it or for a party's mark. */
const SIDE = 12;
const INDENT = 18;
const SMALL = { size: 12, muted: true };

/** Sets texts one under the other from a first baseline on. */
function stack(y: number, steps: ((y: number) => Block)[]): Block {
  const nodes: Node[] = [];
  let next = y;
  for (const step of steps) {
    const set = step(next);
    nodes.push(...set.nodes);
    next = set.next;
  }
  return { nodes, next };
}

/** One side's word, behind its mark; what is nobody's word has none. */
function line({ mark, tone, text: says }: Cell['lines'][number], at: { x: number; width: number }, y: number): Block {
  const words = block(says, { x: at.x + INDENT, y: y + 2, width: at.width - INDENT }, { size: 12, muted: !mark });
  const sign = mark ? [partyMark(mark, at.x + 1, y - 7, `solid ${tone}`)] : [];
  return { nodes: [...sign, ...words.nodes], next: words.next + 1 };
}

/** The answer with its texture; under it what each party says. The card has no room for the latter. */
function cell(datum: Cell, at: { x: number; width: number }, top: number, size: Size): Block {
  const drawn = stack(top, [
    (y) => block(datum.label, { x: at.x + INDENT, y: y + 11, width: at.width - INDENT }, { bold: true }),
    ...(size === 'card' ? [] : datum.lines.map((one) => (y: number) => line(one, at, y))),
  ]);
  const sign = box({ x: at.x, y: top, width: SIDE, height: SIDE }, datum.texture, 'plain');
  return { nodes: [node('g', { 'data-row': datum.id }, [...sign, ...drawn.nodes])], next: drawn.next };
}

/** A heading with what it means under it. */
const heading = ({ label, note }: { label: string; note?: string | undefined }, x: number, width: number, y: number): Block =>
  stack(y, [
    (at) => block(label, { x, y: at, width }, { bold: true }),
    ...(note ? [(at: number) => block(note, { x, y: at - 1, width }, SMALL)] : []),
  ]);

const rule = (y: number, size: Size, kind = 'rule') => node('path', { d: `M0 ${y + 0.5}H${WIDTH[size]}`, class: kind });

/** A row's name at the left, its cells beside each other under the heads of their columns. */
function beside({ columns, rows }: Grid, size: Size): Drawing {
  const width = (WIDTH[size] - NAME[size]) / columns.length - GAP;
  const x = (i: number) => NAME[size] + GAP + i * (width + GAP);
  const bare = size === 'card';
  const heads = columns.map(({ label, note }, i) => heading({ label, note: bare ? undefined : note }, x(i), width, 12));
  const nodes = heads.flatMap((head) => head.nodes);
  let y = Math.max(...heads.map(({ next }) => next)) - 7;
  rows.forEach(({ label, note, cells }, i) => {
    const name = heading({ label, note: bare ? undefined : note }, 0, NAME[size], y + 20);
    const drawn = cells.map((one, column) => cell(one, { x: x(column), width }, y + 9, size));
    nodes.push(rule(y, size, i ? 'hair' : 'rule'), ...name.nodes, ...drawn.flatMap((one) => one.nodes));
    y = Math.max(name.next - 5, ...drawn.map(({ next }) => next)) - (bare ? 0 : 3);
  });
  return { width: WIDTH[size], height: Math.ceil(y), nodes };
}

/** Rows one under the other; in each, the columns in turn. */
function stacked({ columns, rows }: Grid): Drawing {
  const width = WIDTH.narrow;
  const nodes: Node[] = [];
  let y = 0;
  for (const { label, note, cells } of rows) {
    const name = heading({ label, note }, 0, width, y + 18);
    nodes.push(rule(y, 'narrow'), ...name.nodes);
    y = name.next - 4;
    cells.forEach((one, i) => {
      const place = block(columns[i]!.label, { x: 0, y: y + 10, width }, SMALL);
      const drawn = cell(one, { x: 1, width: width - 1 }, place.next - 9, 'narrow');
      nodes.push(...place.nodes, ...drawn.nodes);
      y = drawn.next - 1;
    });
  }
  return { width, height: Math.ceil(y), nodes };
}

/** Rows that the card shows: those with a cell marked for it, or all. */
function forSize(grid: Grid, size: Size): Grid {
  const chosen = grid.rows.filter(({ cells }) => cells.some(({ card }) => card));
  return size === 'card' && chosen.length > 0 ? { ...grid, rows: chosen } : grid;
}

/** Draws kinds of a thing by places. Every cell has a box and words: what was not found is drawn as well. */
export function drawGrid(grid: Grid, size: Size): Drawing {
  return size === 'narrow' ? stacked(grid) : beside(forSize(grid, size), size);
}
