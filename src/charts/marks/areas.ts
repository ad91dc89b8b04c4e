import { groups } from 'd3';
import type { Areas } from '../../facts/schema/drawings/areas.ts';
import { box } from '../layout/box.ts';
import { path, rowGroup, SMALL, text, toDrawing, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size, SvgNode } from '../layout/scene.ts';
import { measure, textBlock } from '../layout/text.ts';
import { GAP, layOut, LEADING, topOf, valueText, type PlacedSquare } from './areas-layout.ts';

/** Width of an outline. Half of it is outside its box, so boxes are drawn smaller by that. */
const STROKE = 1.25;

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
function wordsInside({ row, x, inner }: PlacedSquare, ground: number): SvgNode[] {
  const at = { x: x + 10, width: inner - 20 };
  // A range that is too long breaks between its two amounts, not inside one.
  const fits = measure(valueText(row), 13, true) <= at.width;
  const lines = row.upTo && !fits ? [`${row.display} to`, row.upTo.display] : [valueText(row)];
  const top = ground - inner + 21;
  const values = lines.map((line, i) => text(at.x, top + i * LEADING, line, { bold: true }));
  const label = textBlock(row.label, { ...at, y: top + lines.length * LEADING }, SMALL);
  return [...values, ...label.nodes, ...textBlock(row.note, { ...at, y: label.next + 4 }, SMALL).nodes];
}

/** Words above a small square, with a line down to it if they are high above it. */
function wordsAbove({ row, x, side, lines, words }: PlacedSquare, ground: number): SvgNode[] {
  const first = ground + words - (lines.length - 1) * LEADING - 4;
  const value = text(x, first, valueText(row), { bold: true });
  const label =
    lines.length === 1
      ? [text(x + measure(valueText(row), 13, true) + 6, first, row.label, SMALL)]
      : lines.slice(1).map((line, i) => text(x, first + (i + 1) * (LEADING - 1), line, SMALL));
  const [from, to] = [ground + words + 1, ground - side - 3];
  const leader = to - from > 6 ? [path(`M${Math.round(x) + 1.5} ${from.toFixed(1)}V${to.toFixed(1)}`, 'rule')] : [];
  return [...leader, value, ...label];
}

const drawSquare = (square: PlacedSquare, ground: number): SvgNode =>
  rowGroup(square.row.figure, [
    ...outline(square, ground),
    ...(square.row.upTo ? [innerOutline(square, ground)] : []),
    ...(square.holds ? wordsInside(square, ground) : wordsAbove(square, ground)),
  ]);

const groundLine = (to: number, ground: number) => path(`M0.0 ${ground + 0.5}H${to.toFixed(1)}`, 'rule');

/** Brackets under the ground line that name the bands above them. */
function brackets(line: PlacedSquare[], ground: number, width: number): Block {
  const bands = groups(line, ({ band }) => band);
  const blocks = bands.map(([band, own], i) => {
    const [from, end] = [own[0]!.x, own.at(-1)!];
    const right = bands[i + 1]?.[1][0]!.x ?? width + GAP;
    const name = textBlock(band, { x: from, y: ground + 26, width: right - from - GAP }, { size: 12 });
    const bracket = path(`M${from.toFixed(1)} ${ground + 5}v6H${(end.x + end.side).toFixed(1)}v-6`, 'rule');
    return { nodes: [bracket, ...name.nodes], next: name.next };
  });
  return { nodes: blocks.flatMap(({ nodes }) => nodes), next: Math.max(...blocks.map(({ next }) => next)) - 10 };
}

/** All squares on one ground line. The card has no brackets: its title names the bands. */
function drawOneLine(areas: Areas, size: Size): Drawing {
  const [line] = layOut(areas, size, (squares) => [squares]) as [PlacedSquare[]];
  const ground = Math.ceil(-topOf(line)) + 1;
  const foot = size === 'card' ? { nodes: [groundLine(WIDTH.card, ground)], next: ground + 2 } : brackets(line, ground, WIDTH[size]);
  return toDrawing(size, foot.next, [...line.map((square) => drawSquare(square, ground)), ...foot.nodes]);
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
function drawLines(areas: Areas): Drawing {
  const nodes: SvgNode[] = [];
  let [y, band] = [0, ''];
  for (const line of layOut(areas, 'narrow', breakLines)) {
    if (line[0]!.band !== band) {
      band = line[0]!.band;
      const head = textBlock(band, { x: 0, y: y + (y ? 20 : 14), width: WIDTH.narrow }, { bold: true });
      nodes.push(...head.nodes);
      y = head.next - 4;
    }
    const ground = Math.ceil(y - topOf(line));
    nodes.push(...line.map((square) => drawSquare(square, ground)), groundLine(WIDTH.narrow, ground));
    y = ground + 12;
  }
  return toDrawing('narrow', y - 8, nodes);
}

/** Draws amounts of money as squares to one scale. Squares show a range of sizes over which bars of one width would vanish. */
export const drawAreas = (areas: Areas, size: Size): Drawing => (size === 'narrow' ? drawLines(areas) : drawOneLine(areas, size));
