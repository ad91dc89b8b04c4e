import { max, min, range, scaleLinear } from 'd3';
import type { Rates } from '../../facts/schema/drawings/rates.ts';
import { decimalYear } from '../../facts/values/dates.ts';
import { box } from '../layout/box.ts';
import { drawRows, rowFrame, shownRows, tickLabel, type Datum, type Ticks } from '../layout/rows.ts';
import { path, rowGroup, rule, tenth, text, textWith, toDrawing, TYPE, WIDTH, type Drawing, type Rect, type Size, type SvgNode, type TextStyle } from '../layout/scene.ts';
import { measure } from '../layout/text.ts';
import { placeLabels } from './rates-labels.ts';

type Row = Rates['rows'][number];

const start = ({ from }: Row) => decimalYear(from);
const end = ({ to }: Row) => decimalYear(to);

/** Whole years from the first to the last that a bar touches. */
const years = ({ rows }: Rates): [number, number] => [Math.floor(min(rows, start)!), Math.ceil(max(rows, end)!)];

/** Dashed if no page was found for it, open if it is one side's statement. A ceiling has a line over it, wider than the bar. */
function bar(row: Row, rect: Rect, { tone }: Rates): SvgNode[] {
  const lid = path(`M${tenth(rect.x - 6)} ${tenth(rect.y)}H${tenth(rect.x + rect.width + 6)}`, 'tick');
  return [...box(rect, row.untraced ? 'dashed' : 'open', tone ?? 'plain'), ...(row.limit ? [lid] : [])];
}

/** Every fourth year. */
const yearTicks = ([first, last]: [number, number]) => range(Math.ceil(first / 4) * 4, last + 1, 4);

/** Pixels: edges of the plot, height of a bar, from line to line of a label. */
const PLOT = { left: 44, top: 46, bottom: 450, bar: 12, leading: 20 };

/** A label: the statement with its rate in large letters, and what it covers. */
function labelOf(row: Row) {
  const { bold, small, value } = TYPE.wide;
  const large: TextStyle = { ...value, size: 24 };
  const second = `${row.text}${row.note ? `; ${row.note}` : ''}`;
  const first = measure(row.label, bold) + 10 + measure(row.display, large);
  return {
    width: Math.max(first, measure(second, small)),
    height: 42,
    nodes: (x: number, y: number): SvgNode[] => [
      textWith(x, y + 18, row.display, large, row.label, bold),
      text(x, y + 38, second, small),
    ],
  };
}

/** One plot for all rates: time to the right, the rate as height. */
function drawPlot(spec: Rates): Drawing {
  const { rows } = spec;
  const size = 'wide';
  const { left, top, bottom, bar: height } = PLOT;
  const width = WIDTH[size];
  const x = scaleLinear(years(spec), [left + 6, width - 24]);
  const y = scaleLinear([0, spec.most], [bottom, top]);
  const bars = rows.map((row): Rect => {
    const from = x(start(row));
    return { x: from, y: y(row.value) - height / 2, width: x(end(row)) - from, height };
  });
  const labels = rows.map(labelOf);
  const places = placeLabels(bars, labels, { x: left, y: top - 16, width: width - left, height: bottom - top + 12 });
  const ticks = y.ticks(3);
  const scale = ticks.flatMap((tick) => [
    rule(tenth(y(tick)), [left - 6, width], tick ? 'hair' : 'rule'),
    tickLabel(left - 10, y(tick) + 5, tick === ticks.at(-1) ? `${tick}%` : String(tick), size, 'end'),
  ]);
  const axis = yearTicks(years(spec)).flatMap((year) => [path(`M${tenth(x(year))} ${bottom}v6`, 'tick'), tickLabel(x(year), bottom + 23, String(year), size)]);
  const marks = rows.map((row, i) => {
    const { x: at, y: from } = places[i]!;
    const area = { x: at, y: from, width: labels[i]!.width, height: labels[i]!.height };
    return rowGroup(row.figure, area, [...bar(row, bars[i]!, spec), ...labels[i]!.nodes(at, from)]);
  });
  return toDrawing(size, bottom + 28, [text(0, 15, spec.axis, TYPE[size].small), ...scale, ...axis, ...marks]);
}

/** Height in pixels of the top of the scale, where each rate is a block of its own. */
const HIGH = { mid: 54, narrow: 54, thumb: 30 };

/** A block for each rate, as wide as its years and as high as its rate, all to one scale. */
function drawBlocks(spec: Rates, size: 'mid' | 'narrow' | 'thumb'): Drawing {
  const frame = rowFrame(size, shownRows([spec], size).map(({ display }) => ({ value: display })));
  const [from, to] = frame.track;
  const x = scaleLinear(years(spec), [from + 6, to - 8]);
  const marks =
    (row: Row): Datum['marks'] =>
    (top, height) => {
      const rect = { x: x(start(row)), y: top, width: x(end(row)) - x(start(row)), height };
      return [rule(tenth(top + height), [from, to]), ...bar(row, rect, spec)];
    };
  const datum = (row: Row): Datum => ({
    ...{ id: row.figure, label: row.label, strong: size !== 'thumb', value: row.display, card: row.card },
    ...{ notes: [[row.text, row.note].filter(Boolean).join('; ')], height: Math.ceil((row.value / spec.most) * HIGH[size]), marks: marks(row) },
  });
  const ticks: Ticks = yearTicks(years(spec)).map((year) => [x(year), String(year)]);
  return drawRows(frame, [{ note: spec.axis, rows: spec.rows.map(datum) }], ticks);
}

/** Draws yearly rates over their own years: bars on one calendar or, where that is too narrow, a block for each. */
export const drawRates = (spec: Rates, size: Size): Drawing => (size === 'wide' ? drawPlot(spec) : drawBlocks(spec, size));
