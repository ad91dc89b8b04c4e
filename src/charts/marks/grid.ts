import type { Grid } from '../../facts/schema/drawings/grid.ts';
import { box } from '../layout/box.ts';
import { column, join, rowGroup, rule, sequence, SMALL, toDrawing, WIDTH, type Block, type Drawing, type Size } from '../layout/scene.ts';
import { partyMark } from '../layout/symbols.ts';
import { textBlock } from '../layout/text.ts';

type Cell = Grid['rows'][number]['cells'][number];
type Line = Cell['lines'][number];

/** Pixels: width of the rows' names, space between columns, side of a cell's box, room for it or for a party's mark. */
const NAME = 138;
const GAP = 20;
const SIDE = 12;
const INDENT = 18;

/** Left edge and width of a cell, in pixels. */
interface Place {
  x: number;
  width: number;
}

/** What one side says, behind its mark; muted and without one if nobody says it. */
function drawLine({ mark, tone, text }: Line, { x, width }: Place, y: number): Block {
  const words = textBlock(text, { x: x + INDENT, y: y + 2, width: width - INDENT }, { size: 12, muted: !mark });
  const sign = mark ? [partyMark(mark, x + 1, y - 7, `solid ${tone}`)] : [];
  return { nodes: [...sign, ...words.nodes], next: words.next + 1 };
}

/** The answer with its texture and, except on the card, what each party says. */
function drawCell(cell: Cell, place: Place, top: number, size: Size): Block {
  const { nodes, next } = sequence(
    top,
    (y) => textBlock(cell.label, { x: place.x + INDENT, y: y + 11, width: place.width - INDENT }, { bold: true }),
    (y) => column(y, size === 'card' ? [] : cell.lines, (line, at) => drawLine(line, place, at)),
  );
  const sign = box({ x: place.x, y: top, width: SIDE, height: SIDE }, cell.texture, 'plain');
  return { nodes: [rowGroup(cell.id, [...sign, ...nodes])], next };
}

/** A name and, except on the card, what it means. */
function name({ label, note }: { label: string; note?: string | undefined }, at: Place, y: number, size: Size): Block {
  const words = textBlock(label, { ...at, y }, { bold: true });
  return size === 'card' ? words : join(words, textBlock(note, { ...at, y: words.next - 1 }, SMALL));
}

/** Names of rows at the left, cells side by side under the heads of their columns. */
function drawTable({ columns, rows }: Grid, size: Size): Drawing {
  const width = (WIDTH[size] - NAME) / columns.length - GAP;
  const places = columns.map((_, i): Place => ({ x: NAME + GAP + i * (width + GAP), width }));
  const heads = join(...columns.map((head, i) => name(head, places[i]!, 12, size)));
  const { nodes, next } = column(heads.next - 7, rows, (row, y, i) => {
    const own = name(row, { x: 0, width: NAME }, y + 20, size);
    const cells = join(...row.cells.map((cell, j) => drawCell(cell, places[j]!, y + 9, size)));
    const line = rule(y + 0.5, [0, WIDTH[size]], i ? 'hair' : 'rule');
    return { nodes: [line, ...own.nodes, ...cells.nodes], next: Math.max(own.next - 5, cells.next) - (size === 'card' ? 0 : 3) };
  });
  return toDrawing(size, next, [...heads.nodes, ...nodes]);
}

/** Rows one under the other, and in each its cells. */
function drawList({ columns, rows }: Grid): Drawing {
  const width = WIDTH.narrow;
  const { nodes, next } = column(0, rows, (row, top) => {
    const own = name(row, { x: 0, width }, top + 18, 'narrow');
    const cells = column(own.next - 4, row.cells, (cell, y, i) => {
      const head = textBlock(columns[i]!.label, { x: 0, y: y + 10, width }, SMALL);
      const drawn = drawCell(cell, { x: 1, width: width - 1 }, head.next - 9, 'narrow');
      return { nodes: [...head.nodes, ...drawn.nodes], next: drawn.next - 1 };
    });
    return { nodes: [rule(top + 0.5, [0, width]), ...own.nodes, ...cells.nodes], next: cells.next };
  });
  return toDrawing('narrow', next, nodes);
}

/** The card shows the rows with a cell marked for it, or all. */
function cardGrid(grid: Grid): Grid {
  const chosen = grid.rows.filter(({ cells }) => cells.some(({ card }) => card));
  return chosen.length > 0 ? { ...grid, rows: chosen } : grid;
}

/** Draws kinds of a thing by places. What was not found is drawn too. */
export function drawGrid(grid: Grid, size: Size): Drawing {
  if (size === 'narrow') return drawList(grid);
  return drawTable(size === 'card' ? cardGrid(grid) : grid, size);
}
