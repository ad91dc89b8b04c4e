import { max, min, range, scaleSqrt } from 'd3';
import type { Areas } from '../../facts/schema/drawings/areas.ts';
import type { FigureValue } from '../../facts/schema/drawings/resolve.ts';
import { THUMB_HEIGHT, thumbRows, TYPE, WIDTH, type Size } from '../layout/scene.ts';
import { leadingOf, measure, wrap } from '../layout/text.ts';

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
  wide: { most: 400, step: 32, limit: 430, high: 440 },
  mid: { most: 264, step: 30, limit: 400, high: 400 },
  narrow: { most: 250, step: 25, limit: 340, high: 360 },
  thumb: { most: 170, step: 50, limit: 340, high: THUMB_HEIGHT - 4 },
} as const;

/** Least space in pixels between a square or its words and what is right of it. */
export const GAP = 14;
/** Side of the smallest square that holds words, and the smallest side of the greatest amount, in pixels. */
const HOLDS = 116;
const SMALLEST = 40;

/** The letters of an amount, smaller than other values, and of its label. */
export const lettersOf = (size: Size) => {
  const { label, small } = TYPE[size];
  return { value: { size: label.size + 2, serif: true }, label: small };
};
/** Pixels between baselines of words above squares. */
export const leading = (size: Size) => leadingOf(lettersOf(size).value);

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
  const shown = size === 'thumb' ? thumbRows(all, 4) : all;
  const greatest = ({ row }: { row: Row }) => millions(row.upTo ?? row);
  const side = scaleSqrt([0, max(shown, greatest)!], [0, most]);
  return shown.map(({ row, band }) => {
    const inner = side(millions(row));
    return { row, band, inner, side: side(greatest({ row })), holds: inner >= HOLDS && row.texture !== 'solid' };
  });
}

const valueWidth = (row: Row, size: Size) => measure(valueText(row), lettersOf(size).value);
const oneLine = (row: Row, size: Size) => valueWidth(row, size) + 8 + measure(row.label, lettersOf(size).label);

/** The words above a square: on one line if that fits into `width`, else the label under the value. */
const linesOf = (row: Row, width: number, size: Size): string[] =>
  oneLine(row, size) <= width ? [valueText(row)] : [valueText(row), ...wrap(row.label, Math.max(width, 120), lettersOf(size).label)];

const wordsWidth = ({ row, lines }: PlacedSquare, size: Size) =>
  lines.length === 1 ? oneLine(row, size) : max(lines, (line, i) => (i ? measure(line, lettersOf(size).label) : valueWidth(row, size)))!;

/** Places squares from left to right. One with words inside keeps clear of all words before it, since it may be higher than they are. */
function place(squares: Square[], size: Size): PlacedSquare[] {
  const { step, limit } = LAYOUT[size];
  let [free, clear] = [0, 0];
  return squares.map((square, i) => {
    const newBand = i > 0 && squares[i - 1]!.band !== square.band;
    const x = Math.max(free, square.holds ? clear : 0) + (newBand ? 8 : 0);
    const placed = { ...square, x, lines: square.holds ? [] : linesOf(square.row, limit - x, size), words: 0 };
    free = Math.max(x + step, x + square.side + GAP);
    clear = Math.max(clear, square.holds ? 0 : x + wordsWidth(placed, size) + GAP);
    return placed;
  });
}

/** Sets the words as stairs down to the right, so that no line from words to their square crosses other words. */
function stairs(placed: PlacedSquare[], size: Size): PlacedSquare[] {
  let above = Infinity;
  return placed.reduceRight<PlacedSquare[]>((done, square) => {
    const words = Math.min(-square.side - 9, square.holds ? Infinity : above);
    above = square.holds ? Infinity : words - square.lines.length * leading(size) - 4;
    return [{ ...square, words }, ...done];
  }, []);
}

/** The highest point of a line of squares; negative. */
export const topOf = (line: PlacedSquare[], size: Size): number =>
  min(line, ({ side, words, lines }) => Math.min(-side, lines.length ? words - lines.length * leading(size) : 0))!;

const rightOf = (line: PlacedSquare[], size: Size): number =>
  max(line, (square) => square.x + Math.max(square.side, square.holds ? 0 : wordsWidth(square, size)))!;

/**
 * The squares of a drawing, placed at the largest scale at which every line of them fits.
 * @param breakLines breaks squares into lines
 */
export function layOut(areas: Areas, size: Size, breakLines: <T extends Square>(squares: T[]) => T[][]): PlacedSquare[][] {
  const { most, high } = LAYOUT[size];
  const linesAt = (side: number) => breakLines(squaresAt(areas, size, side)).map((squares) => stairs(place(squares, size), size));
  const fits = (lines: PlacedSquare[][]) => lines.every((line) => rightOf(line, size) <= WIDTH[size] && -topOf(line, size) <= high);
  return linesAt(range(most, SMALLEST, -2).find((side) => fits(linesAt(side))) ?? SMALLEST);
}
