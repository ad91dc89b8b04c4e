import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { column, emptyBlock, join, rowGroup, rule, sequence, toDrawing, TYPE, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Rect, Size } from '../layout/scene.ts';
import { box, partyMark } from '../layout/symbols.ts';
import { textBlock } from '../layout/text.ts';

type Cell = ResolvedDrawing<'grid'>['rows'][number]['cells'][number];
type Line = Cell['lines'][number];

/** Pixels: width of the rows' names, space between columns, over and under a row. */
const LAYOUT = {
  wide: { name: 240, gap: 44, pad: 10 },
  mid: { name: 130, gap: 20, pad: 10 },
  narrow: { name: 0, gap: 0, pad: 8 },
  thumb: { name: 92, gap: 14, pad: 8 },
} as const;
/** Pixels: side of a cell's box, room for it or for a party's mark. */
const SIDE = 14;
const INDENT = 22;

/** Left edge and width of a cell, in pixels. */
type Place = Pick<Rect, 'x' | 'width'>;

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

/** Draws kinds of a thing by places, in a table or, in the narrow drawing, one under the other. What we did not find is drawn too. */
export function drawGrid({ columns, rows }: ResolvedDrawing<'grid'>, size: Size): Drawing {
  const narrow = size === 'narrow';
  const { name: own, gap, pad } = LAYOUT[size];
  const width = narrow ? WIDTH.narrow : (WIDTH[size] - own) / columns.length - gap;
  const places = columns.map((_, i): Place => ({ x: narrow ? 0 : own + gap + i * (width + gap), width }));
  const heads = narrow ? emptyBlock(-8) : join(...columns.map((head, i) => name(head, places[i]!, 0, size)));
  /** In the narrow drawing, a cell has the head of its column over it. */
  const underHead = (cell: Cell, y: number, i: number) => {
    const head = textBlock(columns[i]!.label, { x: 0, y: y + 8, width }, TYPE.narrow.small);
    return join(head, drawCell(cell, places[i]!, head.next + 1, size));
  };
  const { nodes, next } = column(heads.next + 8, rows, (row, y, i): Block => {
    const named = name(row, { x: 0, width: narrow ? width : own }, y + pad, size);
    const cells = narrow
      ? column(named.next, row.cells, underHead)
      : join(...row.cells.map((cell, j) => drawCell(cell, places[j]!, y + pad, size)));
    const line = rule(y + 0.5, [0, WIDTH[size]], i && !narrow ? 'hair' : 'rule');
    return { nodes: [line, ...named.nodes, ...cells.nodes], next: Math.max(named.next, cells.next) + pad };
  });
  return toDrawing(size, next, [...heads.nodes, ...nodes]);
}
