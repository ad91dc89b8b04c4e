import { groups } from 'd3';
import type { Areas } from '../../facts/schema/drawings/areas.ts';
import { box } from '../layout/box.ts';
import { path, rowGroup, text, textWith, THUMB_HEIGHT, toDrawing, TYPE, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size, SvgNode } from '../layout/scene.ts';
import { measure, textBlock } from '../layout/text.ts';
import { GAP, layOut, leading, lettersOf, topOf, valueText, type PlacedSquare } from './areas-layout.ts';

/** Width of an outline. Half of it is outside its box, so boxes are drawn smaller by that. */
const STROKE = 2;

function outline({ x, side, row }: PlacedSquare, ground: number): SvgNode[] {
  const inside = Math.max(side - STROKE, 0.1);
  return box({ x: x + STROKE / 2, y: ground - STROKE / 2 - inside, width: inside, height: inside }, row.texture, row.tone ?? 'plain');
}

/** The least amount of a range: only the two sides on which it differs, since dashes over dashes would look like a line. */
function innerOutline({ x, inner, row }: PlacedSquare, ground: number): SvgNode {
  const [top, right] = [ground - inner + STROKE / 2, x + inner - STROKE / 2];
  return path(`M${x.toFixed(1)} ${top.toFixed(1)}H${right.toFixed(1)}V${ground}`, `dashed ${row.tone ?? 'plain'}`);
}

/** Words in a large square, from its upper left corner on. */
function wordsInside({ row, x, inner }: PlacedSquare, ground: number, size: Size): SvgNode[] {
  const { value: large, label: small } = lettersOf(size);
  const at = { x: x + 10, width: inner - 20 };
  // A range that is too long breaks between its two amounts, not inside one.
  const fits = measure(valueText(row), large) <= at.width;
  const lines = row.upTo && !fits ? [`${row.display} to`, row.upTo.display] : [valueText(row)];
  const top = ground - inner + large.size + 8;
  const values = lines.map((line, i) => text(at.x, top + i * leading(size), line, large));
  const ink = { size: small.size };
  const label = textBlock(row.label, { ...at, y: top + (lines.length - 1) * leading(size) + 6 }, ink);
  const note = textBlock(size === 'thumb' ? undefined : row.note, { ...at, y: label.next + 4 }, ink);
  return [...values, ...label.nodes, ...note.nodes];
}

/** Words above a small square, with a line down to it if they are high above it. */
function wordsAbove({ row, x, side, lines, words }: PlacedSquare, ground: number, size: Size): SvgNode[] {
  const { value: large, label: small } = lettersOf(size);
  const first = ground + words - (lines.length - 1) * leading(size) - 5;
  const value = lines.length === 1 ? textWith(x, first, valueText(row), large, row.label, small) : text(x, first, valueText(row), large);
  const label = lines.slice(1).map((line, i) => text(x, first + (i + 1) * (leading(size) - 2), line, small));
  const [from, to] = [ground + words + 1, ground - side - 3];
  const leader = to - from > 6 ? [path(`M${Math.round(x) + 1.5} ${from.toFixed(1)}V${to.toFixed(1)}`, 'rule')] : [];
  return [...leader, value, ...label];
}

function drawSquare(square: PlacedSquare, ground: number, size: Size): SvgNode {
  const side = Math.max(square.side, 24);
  return rowGroup(square.row.figure, { x: square.x, y: ground - side, width: side, height: side }, [
    ...outline(square, ground),
    ...(square.row.upTo ? [innerOutline(square, ground)] : []),
    ...(square.holds ? wordsInside(square, ground, size) : wordsAbove(square, ground, size)),
  ]);
}

const groundLine = (to: number, ground: number) => path(`M0.0 ${ground + 0.5}H${to.toFixed(1)}`, 'rule');

/** Brackets under the ground line that name the bands above them. */
function brackets(line: PlacedSquare[], ground: number, size: Size): Block {
  const bands = groups(line, ({ band }) => band);
  const blocks = bands.map(([band, own], i) => {
    const [from, end] = [own[0]!.x, own.at(-1)!];
    const right = bands[i + 1]?.[1][0]!.x ?? WIDTH[size] + GAP;
    const name = textBlock(band, { x: from, y: ground + 16, width: right - from - GAP }, TYPE[size].head);
    const bracket = path(`M${from.toFixed(1)} ${ground + 5}v6H${(end.x + end.side).toFixed(1)}v-6`, 'rule');
    return { nodes: [bracket, ...name.nodes], next: name.next };
  });
  return { nodes: blocks.flatMap(({ nodes }) => nodes), next: Math.max(...blocks.map(({ next }) => next)) };
}

/** All squares on one ground line, which on a thumbnail has no brackets. */
function drawOneLine(areas: Areas, size: Size): Drawing {
  const [line] = layOut(areas, size, (squares) => [squares]) as [PlacedSquare[]];
  const thumb = size === 'thumb';
  const ground = thumb ? THUMB_HEIGHT - 3 : Math.ceil(-topOf(line, size)) + 1;
  const foot = thumb ? { nodes: [groundLine(WIDTH.thumb, ground)], next: ground } : brackets(line, ground, size);
  return toDrawing(size, foot.next, [...line.map((square) => drawSquare(square, ground, size)), ...foot.nodes]);
}

/** Small squares of a band share a line; a large one has a line to itself. */
const breakLines = <T extends { band: string; holds: boolean }>(squares: T[]): T[][] =>
  squares.reduce<T[][]>((lines, square) => {
    const last = lines.at(-1)?.at(-1);
    if (last && last.band === square.band && !last.holds && !square.holds) lines.at(-1)!.push(square);
    else lines.push([square]);
    return lines;
  }, []);

/** Lines of squares one under the other, all at one scale, each band under its name. */
function drawLines(areas: Areas, size: Size): Drawing {
  const nodes: SvgNode[] = [];
  let [y, band] = [0, ''];
  for (const line of layOut(areas, size, breakLines)) {
    if (line[0]!.band !== band) {
      band = line[0]!.band;
      const head = textBlock(band, { x: 0, y: y + (y ? 12 : 0), width: WIDTH[size] }, TYPE[size].bold);
      nodes.push(...head.nodes);
      y = head.next + 6;
    }
    const ground = Math.ceil(y - topOf(line, size));
    nodes.push(...line.map((square) => drawSquare(square, ground, size)), groundLine(WIDTH[size], ground));
    y = ground + 14;
  }
  return toDrawing(size, y - 10, nodes);
}

/** Draws amounts of money as squares to one scale. Squares show a range of sizes over which bars of one width would vanish. */
export const drawAreas = (areas: Areas, size: Size): Drawing =>
  size === 'narrow' || size === 'mid' ? drawLines(areas, size) : drawOneLine(areas, size);
