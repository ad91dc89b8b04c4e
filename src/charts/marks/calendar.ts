import { max, min, scaleLinear } from 'd3';
import type { Calendar } from '../../facts/schema/drawings/calendar.ts';
import { decimalYear } from '../../facts/values/dates.ts';
import { box } from '../layout/box.ts';
import { cardRows, panelColumn } from '../layout/panels.ts';
import {
  column,
  path,
  rowGroup,
  SMALL,
  text,
  toDrawing,
  WIDTH,
  type Block,
  type Drawing,
  type Size,
  type SvgNode,
} from '../layout/scene.ts';
import { heading, measure, textBlock } from '../layout/text.ts';

type Lane = Calendar['lanes'][number];
type Row = Lane['rows'][number];

/** Pixels: width of words, ends of the scale, height of a bar and the space under it. */
const LAYOUT = {
  wide: { words: 225, track: [245, 706], bar: 14, gap: 8 },
  narrow: { words: 340, track: [14, 326], bar: 14, gap: 10 },
  card: { words: 140, track: [160, 544], bar: 12, gap: 12 },
} as const;

interface Frame {
  size: Size;
  spec: Calendar;
  x: (year: number) => number;
  /** Whole years. */
  ticks: number[];
}

const DAY = 1 / 365.25;

/** Start and end in decimal years. The last day counts in full. */
const start = ({ date }: Row) => decimalYear(date);
const end = ({ date, until }: Row) => decimalYear(until ?? date) + DAY;

/** A bar as long as the event, at least a line. Its label is right of it, or left if there is no room. */
function bar(row: Row, top: number, { size, spec, x }: Frame): SvgNode[] {
  const { bar: height } = LAYOUT[size];
  const left = x(start(row));
  const width = Math.max(x(end(row)) - left, 1);
  const fits = left + width + 6 + measure(row.label, 13, true) <= WIDTH[size];
  return [
    ...box({ x: left, y: top, width, height }, row.precision === 'day' ? 'solid' : 'open', spec.tone ?? 'plain'),
    text(fits ? left + width + 6 : left - 6, top + height - 2.5, row.label, { bold: true, anchor: fits ? 'start' : 'end' }),
  ];
}

const yearLines = (top: number, bottom: number, { x, ticks }: Frame): SvgNode[] =>
  ticks.map((year) => path(`M${Math.round(x(year)) + 0.5} ${top.toFixed(1)}V${bottom.toFixed(1)}`, 'hair'));

/** Wide: dates left of the bar. Narrow: above it. */
function drawRow(row: Row, y: number, frame: Frame): Block {
  const { words: width, bar: height, gap } = LAYOUT[frame.size];
  const dates = textBlock(row.dates, { x: 0, y: y + 12, width }, { size: 12 });
  const note = textBlock(row.note, { x: 0, y: dates.next, width }, SMALL);
  const top = frame.size === 'wide' ? y : note.next - 6;
  // A narrow drawing has words above its bars, which lines from top to bottom would cross.
  const lines = frame.size === 'narrow' ? yearLines(top - 1, top + height + 2, frame) : [];
  const nodes = [...dates.nodes, ...note.nodes, ...lines, ...bar(row, top, frame)];
  return { nodes: [rowGroup(row.event, nodes)], next: Math.max(note.next - 12, top + height) + gap };
}

/** A card has no room for dates: each event gets a line, and the first in a lane has the lane's name before it. */
function cardLane({ label, rows }: Lane, y: number, frame: Frame): Block {
  const { bar: height, gap } = LAYOUT.card;
  return column(y, rows, (row, top, i) => {
    const name = i ? [] : [text(0, top + height - 2, label, { size: 12 })];
    return { nodes: [rowGroup(row.event, [...name, ...bar(row, top, frame)])], next: top + height + gap };
  });
}

/** Lanes with the rows that the card shows. */
function cardLanes({ lanes }: Calendar): Lane[] {
  const chosen = cardRows(lanes.flatMap(({ rows }) => rows));
  return lanes.map((lane) => ({ ...lane, rows: lane.rows.filter((row) => chosen.includes(row)) })).filter(({ rows }) => rows.length > 0);
}

/** Draws events as bars on one calendar, so that their lengths and the time between them are to one scale. */
export function drawCalendar(spec: Calendar, size: Size): Drawing {
  const rows = spec.lanes.flatMap((lane) => lane.rows);
  const x = scaleLinear([Math.floor(min(rows, start)!), Math.ceil(max(rows, end)!)], LAYOUT[size].track);
  const frame: Frame = { size, spec, x, ticks: x.ticks(3).filter(Number.isInteger) };
  const head = ({ label }: Lane, y: number) => heading(label, y, size, { rule: 0.5, baseline: 17, after: -9 });
  const { nodes, next } =
    size === 'card'
      ? column(2, cardLanes(spec), (lane, y) => cardLane(lane, y, frame))
      : panelColumn(0, spec.lanes, head, (row, y) => drawRow(row, y, frame));
  const years = frame.ticks.map((year) => text(x(year), next + 14, String(year), { ...SMALL, anchor: 'middle' }));
  const lines = size === 'narrow' ? [] : yearLines(0, next, frame);
  return toDrawing(size, next + 18, [...lines, ...nodes, ...years]);
}
