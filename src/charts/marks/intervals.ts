import { scaleLinear } from 'd3';
import { intervalText, type Intervals } from '../../facts/schema/drawings/intervals.ts';
import { cardRows, panelColumn } from '../layout/panels.ts';
import { path, rowGroup, SMALL, tenth, text, tickLabel, toDrawing } from '../layout/scene.ts';
import type { Block, Drawing, Size, SvgNode } from '../layout/scene.ts';
import { dot } from '../layout/symbols.ts';
import { heading, textBlock } from '../layout/text.ts';

type Panel = Intervals['panels'][number];
type Row = Panel['rows'][number];

/** Pixels: width of labels, ends of the scale, space under a row. */
const LAYOUT = {
  wide: { label: 336, track: [364, 600], gap: 14 },
  narrow: { label: 340, track: [6, 236], gap: 14 },
  card: { label: 236, track: [254, 450], gap: 15 },
} as const;

const RADIUS = 4.5;
/** Half the height of an interval's ends: taller than dots, so that a short interval still shows. */
const END = 7;

interface Frame {
  size: Size;
  spec: Intervals;
  x: (value: number) => number;
  ticks: number[];
}

/** Each row has a scale of its own, so that rows aren't compared along one axis. */
function scale(y: number, { x, ticks, spec }: Frame): SvgNode {
  const marks = ticks.map((tick) => `M${tenth(x(tick))} ${y - 4}v8`);
  return path(`M${tenth(x(0))} ${y}H${tenth(x(spec.most))}${marks.join('')}`, 'hair');
}

function whisker(ends: [number, number], y: number, { x }: Frame): SvgNode {
  const [low, high] = ends.map((end) => tenth(x(end)));
  return path(`M${low} ${y - END}v${2 * END}M${low} ${y}H${high}M${high} ${y - END}v${2 * END}`, 'tick');
}

/** The dot on its scale, its value at the end, the interval in words below. */
function mark(datum: Row, y: number, frame: Frame): SvgNode[] {
  const { x, size, spec } = frame;
  return [
    scale(y, frame),
    ...(datum.interval ? [whisker(datum.interval, y, frame)] : []),
    dot(x(datum.value), y, RADIUS, `${datum.interval ? 'solid' : 'hollow'} plain`),
    text(x(spec.most) + 12, y + 5, datum.display, { size: 15, bold: true }),
    ...(size === 'card' ? [] : [text(LAYOUT[size].track[0] - (size === 'narrow' ? 6 : 0), y + 22, intervalText(datum, spec), SMALL)]),
  ];
}

/** A row with its words at the left, or above where there is no room beside. */
function drawRow(datum: Row, y: number, frame: Frame): Block {
  const { label: width, gap } = LAYOUT[frame.size];
  const card = frame.size === 'card';
  const name = textBlock(datum.label, { x: 0, y: y + 13, width }, { bold: true });
  const base = textBlock(datum.base, { x: 0, y: name.next - (card ? 0 : 1), width }, card ? {} : SMALL);
  const middle = { wide: y + 11, narrow: base.next - 2, card: y + 17 }[frame.size];
  const nodes = [...name.nodes, ...base.nodes, ...mark(datum, middle, frame)];
  return { nodes: [rowGroup(datum.figure, nodes)], next: Math.max(base.next - 12, middle + (card ? END : 25)) + gap };
}

/** The scale's labels, once, under all rows. */
const axis = (y: number, { x, ticks }: Frame): SvgNode[] =>
  ticks.map((tick) =>
    tickLabel(tick ? x(tick) : x(tick) - 4, y, tick === ticks.at(-1) ? `${tick}%` : String(tick), tick ? 'middle' : 'start'),
  );

/** The card's rows. They have no heads, so each names its panel, and itself in place of its base. */
function cardPanel({ panels }: Intervals): Panel {
  const named = ({ label, short, rows }: Panel) => rows.map((row) => ({ ...row, label: short ?? label, base: row.short ?? row.label }));
  return { label: '', rows: cardRows(panels.flatMap(named)) };
}

/** Draws shares as dots with their intervals. Bars side by side would rank shares that were found in different ways. */
export function drawIntervals(spec: Intervals, size: Size): Drawing {
  const x = scaleLinear([0, spec.most], LAYOUT[size].track);
  const frame: Frame = { size, spec, x, ticks: x.ticks(3) };
  const card = size === 'card';
  const heads = ({ label }: Panel, y: number) => heading(label, y, size, { baseline: 19, after: -9, size: 15 });
  const panels = card ? [cardPanel(spec)] : spec.panels;
  const { nodes, next } = panelColumn(1, panels, card ? undefined : heads, (datum, y) => drawRow(datum, y, frame));
  if (card) return toDrawing(size, next - LAYOUT.card.gap + 4, nodes);
  return toDrawing(size, next + 10, [...nodes, ...axis(next + 4, frame)]);
}
