import { scaleLinear } from 'd3';
import { cardRows } from '../layout/card-rows.ts';
import { intervalText, type Intervals } from '../../facts/schema/drawings/intervals.ts';
import { dot } from '../layout/symbols.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size, step } from '../layout/scene.ts';
import { block, type Block } from '../layout/text.ts';

type Panel = Intervals['panels'][number];
type Row = Panel['rows'][number];

/** Where things stand in each drawing, in pixels. `type` is the size of values, which stand right of the track. */
const LAYOUT = {
  wide: { label: 336, track: [364, 600], gap: 14 },
  narrow: { label: 340, track: [6, 236], gap: 14 },
  card: { label: 236, track: [254, 450], gap: 15 },
} as const;

const RADIUS = 4.5;
/** Ends of intervals are taller than dots, so that a short interval is still seen. */
const END = 7;
const MUTED = { size: 12, muted: true };

interface Frame {
  size: Size;
  intervals: Intervals;
  x: (value: number) => number;
  ticks: number[];
}

interface Part {
  nodes: Node[];
  bottom: number;
}

const one = (value: number) => +value.toFixed(1);

/** The row's own scale, so that no eye runs down one common axis. */
const scale = (y: number, { x, ticks, intervals }: Frame): Node =>
  node('path', {
    d: `M${one(x(0))} ${y}H${one(x(intervals.most))}${ticks.map((at) => `M${one(x(at))} ${y - 4}v8`).join('')}`,
    class: 'hair',
  });

function margin(ends: [number, number], y: number, x: Frame['x']): Node {
  const [low, high] = ends.map((end) => one(x(end))) as [number, number];
  return node('path', { d: `M${low} ${y - END}v${2 * END}M${low} ${y}H${high}M${high} ${y - END}v${2 * END}`, class: 'tick' });
}

/** The dot on its scale, its value at the end, the interval in words below. */
function mark(row: Row, y: number, frame: Frame): Node[] {
  const { x, size, intervals } = frame;
  return [
    scale(y, frame),
    ...(row.interval ? [margin(row.interval, y, x)] : []),
    dot(x(row.value), y, RADIUS, `${row.interval ? 'solid' : 'hollow'} plain`),
    text(x(intervals.most) + 12, y + 5, row.display, { size: 15, bold: true }),
    ...(size === 'card' ? [] : [text(LAYOUT[size].track[0] - (size === 'narrow' ? 6 : 0), y + 22, intervalText(row, intervals), MUTED)]),
  ];
}

/** On the card a row stands under the name of its panel, without what was counted. */
function words(row: Row, panel: Panel, y: number, size: Size): Block {
  const { label: width } = LAYOUT[size];
  const card = size === 'card';
  const name = block(card ? (panel.short ?? panel.label) : row.label, { x: 0, y: y + 13, width }, { bold: true });
  const under = block(card ? (row.short ?? row.label) : row.base, { x: 0, y: name.next - (card ? 0 : 1), width }, card ? {} : MUTED);
  return { nodes: [...name.nodes, ...under.nodes], next: under.next };
}

/** A row with its words at the left, or above where there is no room beside. */
function row(datum: Row, panel: Panel, y: number, frame: Frame): Part {
  const { gap } = LAYOUT[frame.size];
  const said = words(datum, panel, y, frame.size);
  const middle = { wide: y + 11, narrow: said.next - 2, card: y + 17 }[frame.size];
  const lowest = frame.size === 'card' ? middle + END : middle + 25;
  const nodes = [...said.nodes, ...mark(datum, middle, frame)];
  return { nodes: [node('g', { 'data-row': datum.figure }, nodes)], bottom: Math.max(said.next - 12, lowest) + gap };
}

function head(label: string, y: number, width: number): Part {
  const name = block(label, { x: 0, y: y + 19, width }, { size: 15, bold: true });
  return { nodes: [node('path', { d: `M0 ${y}H${width}`, class: 'rule' }), ...name.nodes], bottom: name.next - 9 };
}

/** The scale's numbers, once, under all rows. */
const axis = (y: number, { x, ticks }: Frame): Node[] =>
  ticks.map((at) => step(at ? x(at) : x(at) - 4, y, at === ticks.at(-1) ? `${at}%` : String(at), at ? 'middle' : 'start'));

/** Panels with the rows that a size shows: all, or the card's. */
function forSize({ panels }: Intervals, size: Size): Panel[] {
  if (size !== 'card') return panels;
  const chosen = new Set<Row>(cardRows(panels.flatMap(({ rows }) => rows)));
  return panels.map((panel) => ({ ...panel, rows: panel.rows.filter((one) => chosen.has(one)) }));
}

/** Draws shares as dots with their intervals. Dots, since bars side by side would rank what was counted in different ways. */
export function drawIntervals(intervals: Intervals, size: Size): Drawing {
  const x = scaleLinear([0, intervals.most], LAYOUT[size].track);
  const frame: Frame = { size, intervals, x, ticks: x.ticks(3) };
  const card = size === 'card';
  const nodes: Node[] = [];
  let y = 1;
  for (const panel of forSize(intervals, size)) {
    const top = card ? { nodes: [], bottom: y } : head(panel.label, y, WIDTH[size]);
    nodes.push(...top.nodes);
    y = top.bottom;
    for (const datum of panel.rows) {
      const drawn = row(datum, panel, y, frame);
      nodes.push(...drawn.nodes);
      y = drawn.bottom;
    }
  }
  if (card) return { width: WIDTH[size], height: Math.ceil(y - LAYOUT.card.gap + 4), nodes };
  return { width: WIDTH[size], height: Math.ceil(y + 10), nodes: [...nodes, ...axis(y + 4, frame)] };
}
