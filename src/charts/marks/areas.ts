import { groups, max, min, range, scaleSqrt } from 'd3';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import type { FigureValue } from '../../facts/schema/drawings/resolve.ts';
import { join, path, rowGroup, text, textWith, THUMB_HEIGHT, thumbRows, toDrawing, TYPE, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size, SvgNode } from '../layout/scene.ts';
import { box } from '../layout/symbols.ts';
import { leadingOf, measure, textBlock, wrap } from '../layout/text.ts';

type Row = ResolvedDrawing<'areas'>['groups'][number]['rows'][number] & { group: string };

/** Pixels: the greatest side, the least distance of left edges, the end of words above squares, the height of a line of squares. */
const LAYOUT = {
  wide: { most: 400, step: 32, limit: 430, high: 440 },
  mid: { most: 264, step: 30, limit: 400, high: 400 },
  narrow: { most: 285, step: 25, limit: 328, high: 360 },
  thumb: { most: 170, step: 50, limit: 340, high: THUMB_HEIGHT - 4 },
} as const;

/** Least space in pixels between a square or its words and what is right of it. */
const GAP = 14;
/** Side of the smallest square that holds words, and the smallest side of the greatest amount, in pixels. */
const HOLDS = 116;
const SMALLEST = 40;
/** Width of an outline. Half of it is outside its box, so boxes are drawn smaller by that. */
const STROKE = 2;

const MILLIONS: Record<string, number> = { 'USD million': 1, 'USD billion': 1000 };

/** An amount in millions. @throws RangeError if its unit is no money */
export function millions({ value, unit }: Pick<FigureValue, 'value' | 'unit'>): number {
  const factor = MILLIONS[unit];
  if (factor === undefined) throw new RangeError(`"${unit}" is no unit of money: expected ${Object.keys(MILLIONS).join(' or ')}`);
  return value * factor;
}

/** The letters of an amount, smaller than other values, and of its label; from one line to the next. */
function lettersOf(size: Size) {
  const { label, small } = TYPE[size];
  const value = { size: label.size + 2, serif: true };
  return { value, label: small, leading: leadingOf(value) };
}

/** The amount as printed; from the least to the greatest if claims differ. */
const amount = ({ display, upTo, to }: Row) => (upTo ? `${display} ${to} ${upTo.display}` : display);

/** Squares from left to right, on a ground line at 0; up is negative. One with words inside (`holds`) keeps clear of all words before it. */
function place(rows: Row[], side: (millions: number) => number, size: Size) {
  const { step, limit } = LAYOUT[size];
  const letters = lettersOf(size);
  let [free, clear] = [0, 0];
  const squares = rows.map((row, i) => {
    const [inner, outer] = [side(millions(row)), side(millions(row.upTo ?? row))];
    const holds = inner >= HOLDS && row.texture !== 'solid';
    const x = Math.max(free, holds ? clear : 0) + (i > 0 && rows[i - 1]!.group !== row.group ? 8 : 0);
    const [value, label] = [measure(amount(row), letters.value), measure(row.label, letters.label)];
    const fits = holds || value + 8 + label <= limit - x;
    const lines = fits ? [] : wrap(row.label, Math.max(limit - x, 120), letters.label);
    const width = fits ? value + 8 + label : Math.max(value, ...lines.map((line) => measure(line, letters.label)));
    const right = x + (holds ? outer : Math.max(outer, width));
    free = x + Math.max(step, outer + GAP);
    if (!holds) clear = Math.max(clear, x + width + GAP);
    // The outline of the greatest amount and, of a range, of the least; `words` and `top` are the edges of the words above them.
    return { row, x, side: outer, inner, holds, lines, right, top: -outer, words: -outer };
  });
  // Words are stairs down to the right, so that no line from words to their square crosses other words.
  let above = Infinity;
  for (const square of squares.toReversed()) {
    if (square.holds) above = Infinity;
    else {
      square.words = Math.min(-square.side - 9, above);
      square.top = square.words - (1 + square.lines.length) * letters.leading;
      above = square.top - 4;
    }
  }
  return squares;
}

type Square = ReturnType<typeof place>[number];

/** Words in a large square, from its upper left corner on. */
function wordsInside({ row, x, inner }: Square, ground: number, size: Size): SvgNode[] {
  const { value: large, label: small, leading } = lettersOf(size);
  const at = { x: x + 10, width: inner - 20 };
  // A range that is too long breaks between its two amounts, not inside one.
  const lines = row.upTo && measure(amount(row), large) > at.width ? [`${row.display} ${row.to}`, row.upTo.display] : [amount(row)];
  const top = ground - inner + large.size + 8;
  const values = lines.map((line, i) => text(at.x, top + i * leading, line, large));
  const ink = { size: small.size };
  const label = textBlock(row.label, { ...at, y: top + (lines.length - 1) * leading + 6 }, ink);
  const note = textBlock(size === 'thumb' ? undefined : row.note, { ...at, y: label.next + 4 }, ink);
  return [...values, ...label.nodes, ...note.nodes];
}

/** Words above a small square, with a line down to it if they are high above it. */
function wordsAbove({ row, x, side, lines, words }: Square, ground: number, size: Size): SvgNode[] {
  const { value: large, label: small, leading } = lettersOf(size);
  const first = ground + words - lines.length * leading - 5;
  const value = lines.length > 0 ? text(x, first, amount(row), large) : textWith(x, first, amount(row), large, row.label, small);
  const label = lines.map((line, i) => text(x, first + (i + 1) * (leading - 2), line, small));
  const [from, to] = [ground + words + 1, ground - side - 3];
  const leader = to - from > 6 ? [path(`M${Math.round(x) + 1.5} ${from.toFixed(1)}V${to.toFixed(1)}`, 'rule')] : [];
  return [...leader, value, ...label];
}

/** A line of squares on its ground line. A range is two outlines, the inner one with only the two sides on which they differ. */
const drawLine = (line: Square[], ground: number, size: Size): SvgNode[] =>
  line.map((square) => {
    const { row, x, inner } = square;
    const tone = row.tone ?? 'plain';
    const side = Math.max(square.side - STROKE, 0.1);
    const least = `M${x.toFixed(1)} ${(ground - inner + 1).toFixed(1)}H${(x + inner - 1).toFixed(1)}V${ground}`;
    const target = Math.max(square.side, 24);
    return rowGroup(row.figure, { x, y: ground - target, width: target, height: target }, [
      ...box({ x: x + 1, y: ground - 1 - side, width: side, height: side }, row.texture, tone),
      ...(row.upTo ? [path(least, `dashed ${tone}`)] : []),
      ...(square.holds ? wordsInside : wordsAbove)(square, ground, size),
    ]);
  });

const groundLine = (to: number, ground: number) => path(`M0 ${ground + 0.5}H${to}`, 'rule');

/** Brackets under the ground line that name the groups above them. */
function brackets(line: Square[], ground: number, size: Size): Block {
  const named = groups(line, ({ row }) => row.group);
  const blocks = named.map(([name, own], i): Block => {
    const [from, end] = [own[0]!.x, own.at(-1)!];
    const right = named[i + 1]?.[1][0]!.x ?? WIDTH[size] + GAP;
    const words = textBlock(name, { x: from, y: ground + 16, width: right - from - GAP }, TYPE[size].head);
    const bracket = path(`M${from.toFixed(1)} ${ground + 5}v6H${(end.x + end.side).toFixed(1)}v-6`, 'rule');
    return { nodes: [bracket, ...words.nodes], next: words.next };
  });
  return join(...blocks);
}

/** Small squares of a group share a line; a large one has a line to itself. */
function drawLines(lines: Square[][], size: Size): Drawing {
  let y = 0;
  const nodes = lines.flatMap((line, i) => {
    const { group } = line[0]!.row;
    const named = group !== lines[i - 1]?.[0]!.row.group;
    const head = textBlock(named ? group : undefined, { x: 0, y: y + (i > 0 ? 12 : 0), width: WIDTH[size] }, TYPE[size].bold);
    const ground = Math.ceil((named ? head.next + 6 : y) - min(line, ({ top }) => top)!);
    y = ground + 14;
    return [...head.nodes, ...drawLine(line, ground, size), groundLine(WIDTH[size], ground)];
  });
  return toDrawing(size, y - 10, nodes);
}

/** Draws amounts of money as squares to one scale. Squares show a range of sizes over which bars of one width would vanish. */
export function drawAreas(areas: ResolvedDrawing<'areas'>, size: Size): Drawing {
  const { most, high } = LAYOUT[size];
  const all = areas.groups.flatMap(({ label: group, rows }) => rows.map((row): Row => ({ ...row, group })));
  const rows = size === 'thumb' ? thumbRows(all, 4) : all;
  const oneLine = size === 'wide' || size === 'thumb';
  const greatest = max(rows, (row) => millions(row.upTo ?? row))!;
  const linesAt = (end: number): Square[][] => {
    const side = scaleSqrt([0, greatest], [0, end]);
    const large = (row: Row) => side(millions(row)) >= HOLDS && row.texture !== 'solid';
    const apart = groups(rows, (row) => (oneLine ? '' : large(row) ? row.figure : row.group));
    return apart.map(([, line]) => place(line, side, size));
  };
  const fits = (line: Square[]) => max(line, ({ right }) => right)! <= WIDTH[size] && -min(line, ({ top }) => top)! <= high;
  // The largest scale at which every line has room.
  const lines = linesAt(range(most, SMALLEST, -2).find((end) => linesAt(end).every(fits)) ?? SMALLEST);
  if (!oneLine) return drawLines(lines, size);
  const [line] = lines as [Square[]];
  const ground = size === 'thumb' ? THUMB_HEIGHT - 3 : Math.ceil(-min(line, ({ top }) => top)!) + 1;
  const foot = size === 'thumb' ? { nodes: [groundLine(WIDTH.thumb, ground)], next: ground } : brackets(line, ground, size);
  return toDrawing(size, foot.next, [...drawLine(line, ground, size), ...foot.nodes]);
}
