import { range, scaleLinear } from 'd3';
import { decimalYear } from '../../facts/values/dates.ts';
import { cardRows } from '../layout/card-rows.ts';
import type { Rates } from '../../facts/schema/drawings/rates.ts';
import { box, type Place } from '../layout/box.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size, type Style, step } from '../layout/scene.ts';
import { block, measure } from '../layout/text.ts';

type Row = Rates['rows'][number];

const MUTED = { size: 12, muted: true };
const one = (value: number) => +value.toFixed(1);

/** Whole years from the first to the last that a bar touches. */
const years = ({ rows }: Rates): [number, number] => [
  Math.floor(Math.min(...rows.map(({ from }) => decimalYear(from)))),
  Math.ceil(Math.max(...rows.map(({ to }) => decimalYear(to)))),
];

/** One side's statements are open, those found on no page are dashed. A ceiling has a line over it, wider than the bar. */
function bar(row: Row, place: Place, { tone }: Rates): Node[] {
  const lid = node('path', { d: `M${one(place.x - 5)} ${one(place.y)}H${one(place.x + place.width + 5)}`, class: 'tick' });
  return [...box(place, row.untraced ? 'dashed' : 'open', tone ?? 'plain'), ...(row.limit ? [lid] : [])];
}

/** A line at the foot and a year at every fourth. */
function yearAxis(x: (year: number) => number, [first, last]: [number, number], y: number): Node[] {
  return range(Math.ceil(first / 4) * 4, last + 1, 4).flatMap((year) => [
    node('path', { d: `M${one(x(year))} ${y}v5`, class: 'tick' }),
    text(x(year), y + 18, String(year), { ...MUTED, anchor: 'middle' }),
  ]);
}

interface Line {
  said: string;
  style: Style;
}

/** A label of several lines that is still to be placed. */
const linesOf = (row: Row, size: Size): Line[] => {
  if (size === 'card') return [{ said: `${row.label}: ${row.display}`, style: { size: 13 } }];
  const note = row.note ? [{ said: row.note, style: MUTED }] : [];
  return [{ said: row.label, style: { bold: true } }, { said: `${row.text}: ${row.display}`, style: { size: 12 } }, ...note];
};

const LEADING = 15;
/** Height of one line's letters, and from their top to the baseline. */
const LETTERS = { height: 12, ascent: 9.5 };

/** Where a label may stand, the best place first: under or over its bar, from its start or to its end, then beside it. */
function candidates(at: Place, width: number, height: number): Place[] {
  const [under, over, level] = [at.y + at.height + 4, at.y - height - 4, at.y + at.height / 2 - height / 2];
  const end = at.x + at.width;
  const corners = [
    [at.x, under],
    [at.x, over],
    [end - width, under],
    [end - width, over],
    [end + 9, level],
    [at.x - width - 9, level],
  ];
  return corners.map(([x, y]) => ({ x: x!, y: y!, width, height }));
}

/** True where two places are less than 4 px apart, or less than `gap` from top to bottom. */
const near = (a: Place, b: Place, gap = 3) =>
  a.x < b.x + b.width + 4 && b.x < a.x + a.width + 4 && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** A label that hugs another bar than its own could be read as that one's, so it had better stand elsewhere. */
const HUGGING = { gap: 12, cost: 6 };

const inside = (a: Place, b: Place) => a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** The places for labels that add up to the best, none near another; undefined where there are none. */
function best(options: { place: Place; cost: number }[][], taken: Place[] = []): { places: Place[]; cost: number } | undefined {
  const [now, ...later] = options;
  if (!now) return { places: [], cost: 0 };
  const all = now
    .filter(({ place }) => !taken.some((other) => near(place, other)))
    .flatMap(({ place, cost }) => {
      const rest = best(later, [...taken, place]);
      return rest ? [{ places: [place, ...rest.places], cost: cost + rest.cost }] : [];
    });
  return all.sort((a, b) => a.cost - b.cost)[0];
}

/** Places all labels inside the frame, clear of bars and of each other. A handful of labels allows to try all ways. */
function placeLabels(bars: Place[], labels: Line[][], frame: Place): Place[] {
  const options = labels.map((lines, i) => {
    const width = Math.max(...lines.map(({ said, style }) => measure(said, style.size ?? 13, style.bold)));
    return candidates(bars[i]!, width, (lines.length - 1) * LEADING + LETTERS.height)
      .map((place, rank) => {
        const hugs = bars.some((bar, j) => j !== i && near(place, bar, HUGGING.gap));
        return { place, cost: rank + (hugs ? HUGGING.cost : 0) };
      })
      .filter(({ place }) => inside(place, frame) && !bars.some((bar) => near(place, bar)));
  });
  const found = best(options);
  if (!found) throw new Error('the labels of these rates have no room: shorten them, or show fewer rows');
  return found.places;
}

const PLOT = {
  wide: { left: 34, top: 26, bottom: 346, bar: 8 },
  card: { left: 34, top: 4, bottom: 150, bar: 5 },
} as const;

/** One plot for all rates: time to the right, the rate as height. */
function plot(rates: Rates, size: 'wide' | 'card'): Drawing {
  const { left, top, bottom, bar: height } = PLOT[size];
  const width = WIDTH[size];
  const x = scaleLinear(years(rates), [left + 6, width - 18]);
  const y = scaleLinear([0, rates.most], [bottom, top]);
  const places = rates.rows.map(({ from, to, value }): Place => {
    const start = x(decimalYear(from));
    return { x: start, y: y(value) - height / 2, width: x(decimalYear(to)) - start, height };
  });
  const labels = rates.rows.map((row) => linesOf(row, size));
  const spots = placeLabels(places, labels, { x: left, y: top - 6, width: width - left, height: bottom - top });
  const scale = y
    .ticks(3)
    .flatMap((tick, i, all) => [
      node('path', { d: `M${left - 5} ${one(y(tick))}H${tick ? left : width}`, class: 'rule' }),
      step(left - 8, y(tick) + 4, i === all.length - 1 ? `${tick}%` : String(tick), 'end'),
    ]);
  const marks = rates.rows.map((row, i) => {
    const lines = labels[i]!.map(({ said, style }, j) => text(spots[i]!.x, spots[i]!.y + LETTERS.ascent + j * LEADING, said, style));
    return node('g', { 'data-row': row.figure }, [...bar(row, places[i]!, rates), ...lines]);
  });
  const caption = size === 'wide' ? [text(0, 11, rates.axis, MUTED)] : [];
  return { width, height: bottom + 22, nodes: [...caption, ...scale, ...yearAxis(x, years(rates), bottom), ...marks] };
}

const HIGH = 52;

/** One block for each rate, as wide as its years and as high as its rate, all to one scale. */
function blocks(rates: Rates): Drawing {
  const width = WIDTH.narrow;
  const x = scaleLinear(years(rates), [6, width - 18]);
  const caption = block(rates.axis, { x: 0, y: 11, width }, MUTED);
  const nodes = [...caption.nodes];
  let top = caption.next - 4;
  for (const row of rates.rows) {
    const label = block(row.label, { x: 0, y: top + 18, width: width - measure(row.display, 13, true) - 12 }, { bold: true });
    const note = block([row.text, row.note].filter(Boolean).join('; '), { x: 0, y: label.next, width }, MUTED);
    const foot = note.next + HIGH - 6;
    const height = (row.value / rates.most) * HIGH;
    const start = x(decimalYear(row.from));
    const place = { x: start, y: foot - height, width: x(decimalYear(row.to)) - start, height };
    const value = text(width, top + 18, row.display, { bold: true, anchor: 'end' });
    nodes.push(
      node('path', { d: `M0 ${top}H${width}`, class: 'hair' }),
      node('path', { d: `M0 ${foot}H${width}`, class: 'rule' }),
      node('g', { 'data-row': row.figure }, [...label.nodes, value, ...note.nodes, ...bar(row, place, rates)]),
    );
    top = foot + 12;
  }
  return { width, height: top + 10, nodes: [...nodes, ...yearAxis(x, years(rates), top - 12)] };
}

/** Draws yearly rates over their own years: bars on one calendar, or where that is too narrow, a block for each. */
export function drawRates(rates: Rates, size: Size): Drawing {
  if (size === 'narrow') return blocks(rates);
  return plot(size === 'card' ? { ...rates, rows: cardRows(rates.rows) } : rates, size);
}
