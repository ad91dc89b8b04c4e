import { max, min, range, scaleLinear } from 'd3';
import type { Rates } from '../../facts/schema/drawings/rates.ts';
import { decimalYear } from '../../facts/values/dates.ts';
import { box, type Rect } from '../layout/box.ts';
import { cardRows } from '../layout/panels.ts';
import { column, path, rowGroup, rule, SMALL, tenth, text, tickLabel, toDrawing, WIDTH } from '../layout/scene.ts';
import type { Drawing, Size, SvgNode, TextStyle } from '../layout/scene.ts';
import { measure, textBlock } from '../layout/text.ts';
import { placeLabels } from './rates-labels.ts';

type Row = Rates['rows'][number];

const start = ({ from }: Row) => decimalYear(from);
const end = ({ to }: Row) => decimalYear(to);

/** Whole years from the first to the last that a bar touches. */
const years = ({ rows }: Rates): [number, number] => [Math.floor(min(rows, start)!), Math.ceil(max(rows, end)!)];

/** Dashed if no page was found for it, open if it is one side's statement. A ceiling has a line over it, wider than the bar. */
function bar(row: Row, rect: Rect, { tone }: Rates): SvgNode[] {
  const lid = path(`M${tenth(rect.x - 5)} ${tenth(rect.y)}H${tenth(rect.x + rect.width + 5)}`, 'tick');
  return [...box(rect, row.untraced ? 'dashed' : 'open', tone ?? 'plain'), ...(row.limit ? [lid] : [])];
}

/** A tick at every fourth year. */
const yearAxis = (x: (year: number) => number, [first, last]: [number, number], y: number): SvgNode[] =>
  range(Math.ceil(first / 4) * 4, last + 1, 4).flatMap((year) => [
    path(`M${tenth(x(year))} ${y}v5`, 'tick'),
    text(x(year), y + 18, String(year), { ...SMALL, anchor: 'middle' }),
  ]);

const LEADING = 15;
/** Pixels: the height of a line's letters, and from their top to the baseline. */
const LETTERS = { height: 12, ascent: 9.5 };

type Line = [content: string, style: TextStyle];

const linesOf = (row: Row, size: Size): Line[] =>
  size === 'card'
    ? [[`${row.label}: ${row.display}`, { size: 13 }]]
    : [[row.label, { bold: true }], [`${row.text}: ${row.display}`, { size: 12 }], ...(row.note ? [[row.note, SMALL] satisfies Line] : [])];

const sizeOf = (lines: Line[]) => ({
  width: max(lines, ([content, { size = 13, bold }]) => measure(content, size, bold))!,
  height: (lines.length - 1) * LEADING + LETTERS.height,
});

/** Pixels: edges of the plot and height of a bar. */
const PLOT = {
  wide: { left: 34, top: 26, bottom: 346, bar: 8 },
  card: { left: 34, top: 4, bottom: 150, bar: 5 },
} as const;

/** One plot for all rates: time to the right, the rate as height. */
function drawPlot(spec: Rates, size: 'wide' | 'card'): Drawing {
  const { rows } = spec;
  const { left, top, bottom, bar: height } = PLOT[size];
  const width = WIDTH[size];
  const x = scaleLinear(years(spec), [left + 6, width - 18]);
  const y = scaleLinear([0, spec.most], [bottom, top]);
  const bars = rows.map((row): Rect => {
    const from = x(start(row));
    return { x: from, y: y(row.value) - height / 2, width: x(end(row)) - from, height };
  });
  const labels = rows.map((row) => linesOf(row, size));
  const places = placeLabels(bars, labels.map(sizeOf), { x: left, y: top - 6, width: width - left, height: bottom - top });
  const ticks = y.ticks(3);
  const scale = ticks.flatMap((tick) => [
    path(`M${left - 5} ${tenth(y(tick))}H${tick ? left : width}`, 'rule'),
    tickLabel(left - 8, y(tick) + 4, tick === ticks.at(-1) ? `${tick}%` : String(tick), 'end'),
  ]);
  const marks = rows.map((row, i) => {
    const { x: at, y: first } = places[i]!;
    const lines = labels[i]!.map(([content, style], j) => text(at, first + LETTERS.ascent + j * LEADING, content, style));
    return rowGroup(row.figure, [...bar(row, bars[i]!, spec), ...lines]);
  });
  const caption = size === 'wide' ? [text(0, 11, spec.axis, SMALL)] : [];
  return toDrawing(size, bottom + 22, [...caption, ...scale, ...yearAxis(x, years(spec), bottom), ...marks]);
}

/** Height in pixels of the greatest rate in the narrow drawing. */
const HIGH = 52;

/** A block for each rate, as wide as its years and as high as its rate, all to one scale. */
function drawBlocks(spec: Rates): Drawing {
  const width = WIDTH.narrow;
  const x = scaleLinear(years(spec), [6, width - 18]);
  const caption = textBlock(spec.axis, { x: 0, y: 11, width }, SMALL);
  const blocks = column(caption.next - 4, spec.rows, (row, top) => {
    const label = textBlock(row.label, { x: 0, y: top + 18, width: width - measure(row.display, 13, true) - 12 }, { bold: true });
    const note = textBlock([row.text, row.note].filter(Boolean).join('; '), { x: 0, y: label.next, width }, SMALL);
    const foot = note.next + HIGH - 6;
    const height = (row.value / spec.most) * HIGH;
    const rect = { x: x(start(row)), y: foot - height, width: x(end(row)) - x(start(row)), height };
    const value = text(width, top + 18, row.display, { bold: true, anchor: 'end' });
    const nodes = [
      rule(top, [0, width], 'hair'),
      rule(foot, [0, width]),
      rowGroup(row.figure, [...label.nodes, value, ...note.nodes, ...bar(row, rect, spec)]),
    ];
    return { nodes, next: foot + 12 };
  });
  const { next } = blocks;
  return toDrawing('narrow', next + 10, [...caption.nodes, ...blocks.nodes, ...yearAxis(x, years(spec), next - 12)]);
}

/** Draws yearly rates over their own years: bars on one calendar or, where that is too narrow, a block for each. */
export function drawRates(spec: Rates, size: Size): Drawing {
  if (size === 'narrow') return drawBlocks(spec);
  return drawPlot(size === 'card' ? { ...spec, rows: cardRows(spec.rows) } : spec, size);
}
