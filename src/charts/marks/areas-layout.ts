import { max, min, range, scaleSqrt } from 'd3';
import type { Areas } from '../../facts/schema/drawings/areas.ts';
import type { FigureValue } from '../../facts/schema/drawings/resolve.ts';
import { cardRows } from '../layout/panels.ts';
import { WIDTH, type Size } from '../layout/scene.ts';
import { measure, wrap } from '../layout/text.ts';

type Row = Areas['bands'][number]['rows'][number];

/** A square. Lengths are in pixels. */
interface Square {
  row: Row;
  band: string;
  /** Side of the greatest outline, and of the least if the amount is a range. */
  side: number;
  inner: number;
  /** True if the square has room for its own words. */
  holds: boolean;
}

/** A square on its ground line, which is at 0; up is negative. */
export interface PlacedSquare extends Square {
  x: number;
  /** The words above the square; none if it holds its own. */
  lines: string[];
  /** The lower edge of the words above the square. */
  words: number;
}

/** Pixels: the greatest side, the least distance of left edges, the end of words above squares, the height of a line of squares. */
const LAYOUT = {
  wide: { most: 290, step: 25, limit: 235, high: 330 },
  narrow: { most: 250, step: 25, limit: 340, high: 330 },
  card: { most: 168, step: 84, limit: 340, high: 169 },
} as const;

/** Pixels between baselines of words above squares. */
export const LEADING = 17;
/** Least space in pixels between a square or its words and what is right of it. */
export const GAP = 14;
/** Side of the smallest square that holds words, and the smallest side of the greatest amount, in pixels. */
const HOLDS = 110;
const SMALLEST = 40;

const MILLIONS: Record<string, number> = { 'USD million': 1, 'USD billion': 1000 };

/** An amount in millions. @throws RangeError if its unit is no money */
export function millions({ value, unit }: Pick<FigureValue, 'value' | 'unit'>): number {
  const factor = MILLIONS[unit];
  if (factor === undefined) throw new RangeError(`"${unit}" is no unit of money: expected ${Object.keys(MILLIONS).join(' or ')}`);
  return value * factor;
}

/** The amount as printed; from the least to the greatest if claims differ. */
export const valueText = ({ display, upTo }: Row) => (upTo ? `${display} to ${upTo.display}` : display);

/** The squares of a drawing at the scale at which the greatest has the side `most`. */
function squaresAt(areas: Areas, size: Size, most: number): Square[] {
  const all = areas.bands.flatMap(({ label: band, rows }) => rows.map((row) => ({ row, band, card: row.card })));
  const shown = size === 'card' ? cardRows(all) : all;
  const greatest = ({ row }: { row: Row }) => millions(row.upTo ?? row);
  const side = scaleSqrt([0, max(shown, greatest)!], [0, most]);
  return shown.map(({ row, band }) => {
    const inner = side(millions(row));
    return { row, band, inner, side: side(greatest({ row })), holds: inner >= HOLDS && row.texture !== 'solid' };
  });
}

const oneLine = (row: Row) => measure(valueText(row), 13, true) + 6 + measure(row.label, 12);

/** The words above a square: on one line if that fits into `width`, else the label under the value. */
const linesOf = (row: Row, width: number): string[] =>
  oneLine(row) <= width ? [valueText(row)] : [valueText(row), ...wrap(row.label, 12, Math.max(width, 100))];

const wordsWidth = ({ row, lines }: PlacedSquare) =>
  lines.length === 1 ? oneLine(row) : max(lines, (line, i) => measure(line, i ? 12 : 13, !i))!;

/** Places squares from left to right. One with words inside keeps clear of all words before it, since it may be higher than they are. */
function place(squares: Square[], size: Size): PlacedSquare[] {
  const { step, limit } = LAYOUT[size];
  let [free, clear] = [0, 0];
  return squares.map((square, i) => {
    const newBand = i > 0 && squares[i - 1]!.band !== square.band;
    const x = Math.max(free, square.holds ? clear : 0) + (newBand ? 8 : 0);
    const placed = { ...square, x, lines: square.holds ? [] : linesOf(square.row, limit - x), words: 0 };
    free = Math.max(x + step, x + square.side + GAP);
    clear = Math.max(clear, square.holds ? 0 : x + wordsWidth(placed) + GAP);
    return placed;
  });
}

/** Sets the words as stairs down to the right, so that no line from words to their square crosses other words. */
function stairs(placed: PlacedSquare[]): PlacedSquare[] {
  let above = Infinity;
  return placed.reduceRight<PlacedSquare[]>((done, square) => {
    const words = Math.min(-square.side - 9, square.holds ? Infinity : above);
    above = square.holds ? Infinity : words - square.lines.length * LEADING - 3;
    return [{ ...square, words }, ...done];
  }, []);
}

/** The highest point of a line of squares; negative. */
export const topOf = (line: PlacedSquare[]): number =>
  min(line, ({ side, words, lines }) => Math.min(-side, lines.length ? words - lines.length * LEADING : 0))!;

const rightOf = (line: PlacedSquare[]): number =>
  max(line, (square) => square.x + Math.max(square.side, square.holds ? 0 : wordsWidth(square)))!;

/**
 * The squares of a drawing, placed at the largest scale at which every line of them fits.
 * @param breakLines breaks squares into lines
 */
export function layOut(areas: Areas, size: Size, breakLines: <T extends Square>(squares: T[]) => T[][]): PlacedSquare[][] {
  const { most, high } = LAYOUT[size];
  const linesAt = (side: number) => breakLines(squaresAt(areas, size, side)).map((squares) => stairs(place(squares, size)));
  const fits = (lines: PlacedSquare[][]) => lines.every((line) => rightOf(line) <= WIDTH[size] && -topOf(line) <= high);
  return linesAt(range(most, SMALLEST, -2).find((side) => fits(linesAt(side))) ?? SMALLEST);
}
