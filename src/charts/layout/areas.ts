import { range, scaleSqrt } from 'd3';
import { cardRows } from './card-rows.ts';
import type { Areas } from '../../facts/schema/drawings/areas.ts';
import type { FigureValue } from '../../facts/schema/drawings/resolve.ts';
import { WIDTH, type Size } from './scene.ts';
import { measure, wrap } from './text.ts';

type Row = Areas['bands'][number]['rows'][number];

/** One square with what it shows. `side` is that of its greatest outline. */
export interface Item {
  row: Row;
  band: string;
  side: number;
  inner: number;
  /** True where the square is large enough to hold its own words. */
  holds: boolean;
}

/** An item on its ground line, which lies at 0; up is negative. Words that stand in the square have no lines here. */
export interface Placed extends Item {
  x: number;
  lines: string[];
  /** The lower edge of the words above the square. */
  words: number;
}

/** Per size: the greatest side, the least distance of left edges, where words above squares should end, and how high a line may be. */
const LAYOUT = {
  wide: { most: 290, step: 25, limit: 235, high: 330 },
  narrow: { most: 250, step: 25, limit: 340, high: 330 },
  card: { most: 168, step: 84, limit: 340, high: 169 },
} as const;

/** Distance of baselines of words above squares. */
export const LEADING = 17;
/** Least space between a square or its words and what stands at its right. */
export const GAP = 14;
const HOLDS = 110;

/** Units that can stand in one chart, in millions. The only place where they are converted. */
const MILLIONS: Record<string, number> = { 'USD million': 1, 'USD billion': 1000 };

/** An amount in millions. */
export function millions({ value, unit }: Pick<FigureValue, 'value' | 'unit'>): number {
  const factor = MILLIONS[unit];
  if (factor === undefined)
    throw new RangeError(`"${unit}" has no place on a scale of money: expected ${Object.keys(MILLIONS).join(' or ')}`);
  return value * factor;
}

/** The amount as printed; from the least to the greatest where claims differ. */
export const valueOf = ({ display: shown, upTo }: Row) => (upTo ? `${shown} to ${upTo.display}` : shown);

/** All squares of a drawing at a scale on which the greatest amount has the side `most`. */
function itemsOf(areas: Areas, size: Size, most: number): Item[] {
  const all = areas.bands.flatMap(({ label: band, rows }) => rows.map((row) => ({ row, band, card: row.card })));
  const shown = size === 'card' ? cardRows(all) : all;
  const greatest = Math.max(...shown.map(({ row }) => millions(row.upTo ?? row)));
  const side = scaleSqrt([0, greatest], [0, most]);
  return shown.map(({ row, band }) => {
    const inner = side(millions(row));
    return { row, band, inner, side: side(millions(row.upTo ?? row)), holds: inner >= HOLDS && row.texture !== 'solid' };
  });
}

/** The words above a square: in one line where that fits into `width`, otherwise the label under the value. */
function linesOf(row: Row, width: number): string[] {
  const value = valueOf(row);
  const whole = measure(value, 13, true) + 6 + measure(row.label, 12);
  return whole <= width ? [value] : [value, ...wrap(row.label, 12, Math.max(width, 100))];
}

const wordsWidth = ({ row, lines }: Placed) =>
  lines.length === 1
    ? measure(valueOf(row), 13, true) + 6 + measure(row.label, 12)
    : Math.max(...lines.map((line, i) => measure(line, i ? 12 : 13, !i)));

/** Left edges from left to right. A square with words inside stands clear of all words before it, since it may be taller than they are high. */
function stand(items: Item[], size: Size): Placed[] {
  const { step, limit } = LAYOUT[size];
  let [free, clear] = [0, 0];
  return items.map((item, i) => {
    const x = Math.max(free, item.holds ? clear : 0) + (i > 0 && items[i - 1]!.band !== item.band ? 8 : 0);
    const placed = { ...item, x, lines: item.holds ? [] : linesOf(item.row, limit - x), words: 0 };
    free = Math.max(x + step, x + item.side + GAP);
    clear = Math.max(clear, item.holds ? 0 : x + wordsWidth(placed) + GAP);
    return placed;
  });
}

/** Stacks the words as stairs that go down to the right, so that no line from words to square crosses other words. */
function stairs(placed: Placed[]): Placed[] {
  let above = Infinity;
  return placed.reduceRight<Placed[]>((done, item) => {
    const words = Math.min(-item.side - 9, item.holds ? Infinity : above);
    above = item.holds ? Infinity : words - item.lines.length * LEADING - 3;
    return [{ ...item, words }, ...done];
  }, []);
}

/** The highest point of a line, below 0. */
export const topOf = (placed: Placed[]) =>
  Math.min(...placed.map(({ side, words, lines }) => Math.min(-side, lines.length ? words - lines.length * LEADING : 0)));
const rightOf = (placed: Placed[]) => Math.max(...placed.map((item) => item.x + Math.max(item.side, item.holds ? 0 : wordsWidth(item))));

/**
 * Squares in lines, at the largest scale at which all lines fit.
 * @param linesOfItems breaks the squares into lines
 */
export function fitted(areas: Areas, size: Size, linesOfItems: (items: Item[]) => Item[][]): Placed[][] {
  const { most, high } = LAYOUT[size];
  const at = (side: number) => linesOfItems(itemsOf(areas, size, side)).map((items) => stairs(stand(items, size)));
  const fits = (lines: Placed[][]) => lines.every((line) => rightOf(line) <= WIDTH[size] && -topOf(line) <= high);
  return at(range(most, 40, -2).find((side) => fits(at(side))) ?? 40);
}
