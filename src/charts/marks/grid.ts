import type { Grid } from '../../facts/schema/drawings/tables.ts';
import { box } from '../layout/box.ts';
import { column, join, rowGroup, rule, sequence, toDrawing, TYPE, WIDTH, type Block, type Drawing, type Size } from '../layout/scene.ts';
import { partyMark } from '../layout/symbols.ts';
import { textBlock } from '../layout/text.ts';

type Cell = Grid['rows'][number]['cells'][number];
type Line = Cell['lines'][number];

/** Pixels: width of the rows' names, space between columns. */
const LAYOUT = { wide: { name: 240, gap: 44 }, mid: { name: 130, gap: 20 }, thumb: { name: 92, gap: 14 } } as const;
/** Pixels: side of a cell's box, room for it or for a party's mark. */
const SIDE = 14;
const INDENT = 22;

/** Left edge and width of a cell, in pixels. */
interface Place {
  x: number;
  width: number;
}

/** What one side says, behind its mark; muted and without one if nobody says it. */
function drawLine({ mark, tone, text }: Line, { x, width }: Place, y: number, size: Size): Block {
  const { small } = TYPE[size];
  const words = textBlock(text, { x: x + INDENT, y, width: width - INDENT }, { ...small, muted: !mark });
  const sign = mark ? [partyMark(mark, x + 1, y + small.size - 10, `solid ${tone}`, 11)] : [];
  return { nodes: [...sign, ...words.nodes], next: words.next + 3 };
}

/** The answer with its texture and, except on a thumbnail, what each party says. */
function drawCell(cell: Cell, place: Place, top: number, size: Size): Block {
  const thumb = size === 'thumb';
  const { bold, small } = TYPE[size];
  const style = thumb ? { size: small.size } : bold;
  const { nodes, next } = sequence(
    top,
    (y) => textBlock(cell.label, { x: place.x + INDENT, y, width: place.width - INDENT }, style),
    (y) => column(y + 3, thumb ? [] : cell.lines, (line, at) => drawLine(line, place, at, size)),
  );
  const sign = box({ x: place.x + 1, y: top + style.size - SIDE + 1, width: SIDE, height: SIDE }, cell.texture, 'plain');
  const area = { x: place.x, y: top, width: place.width, height: next - top };
  return { nodes: [rowGroup(cell.id, area, [...sign, ...nodes])], next };
}

/** A name and, except on a thumbnail, what it means. */
function name({ label, note }: { label: string; note?: string | undefined }, at: Place, y: number, size: Size): Block {
  const { bold, small } = TYPE[size];
  const words = textBlock(label, { ...at, y }, bold);
  return size === 'thumb' ? words : join(words, textBlock(note, { ...at, y: words.next }, small));
}

/** Names of rows at the left, cells side by side under the heads of their columns. */
function drawTable({ columns, rows }: Grid, size: 'wide' | 'mid' | 'thumb'): Drawing {
  const { name: own, gap } = LAYOUT[size];
  const width = (WIDTH[size] - own) / columns.length - gap;
  const places = columns.map((_, i): Place => ({ x: own + gap + i * (width + gap), width }));
  const heads = join(...columns.map((head, i) => name(head, places[i]!, 0, size)));
  const pad = size === 'thumb' ? 8 : 10;
  const { nodes, next } = column(heads.next + 8, rows, (row, y, i) => {
    const named = name(row, { x: 0, width: own }, y + pad, size);
    const cells = join(...row.cells.map((cell, j) => drawCell(cell, places[j]!, y + pad, size)));
    const line = rule(y + 0.5, [0, WIDTH[size]], i ? 'hair' : 'rule');
    return { nodes: [line, ...named.nodes, ...cells.nodes], next: Math.max(named.next, cells.next) + pad };
  });
  return toDrawing(size, next, [...heads.nodes, ...nodes]);
}

/** Rows one under the other, and in each its cells. */
function drawList({ columns, rows }: Grid): Drawing {
  const width = WIDTH.narrow;
  const { nodes, next } = column(0, rows, (row, top) => {
    const own = name(row, { x: 0, width }, top + 8, 'narrow');
    const cells = column(own.next, row.cells, (cell, y, i) => {
      const head = textBlock(columns[i]!.label, { x: 0, y: y + 8, width }, TYPE.narrow.small);
      return join(head, drawCell(cell, { x: 0, width }, head.next + 1, 'narrow'));
    });
    return { nodes: [rule(top + 0.5, [0, width]), ...own.nodes, ...cells.nodes], next: cells.next + 8 };
  });
  return toDrawing('narrow', next, nodes);
}

/** Draws kinds of a thing by places. What was not found is drawn too. */
export const drawGrid = (grid: Grid, size: Size): Drawing => (size === 'narrow' ? drawList(grid) : drawTable(grid, size));
