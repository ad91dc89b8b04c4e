import { scaleLinear } from 'd3';
import { decimalYear } from '../../facts/values/dates.ts';
import { cardRows } from '../layout/card-rows.ts';
import type { Calendar } from '../../facts/schema/drawings/calendar.ts';
import { box } from '../layout/box.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size } from '../layout/scene.ts';
import { block, measure } from '../layout/text.ts';

type Lane = Calendar['lanes'][number];
type Row = Lane['rows'][number];

/** Where things stand in each drawing, in pixels. The track holds whole years. */
const LAYOUT = {
  wide: { label: 225, track: [245, 706], bar: 14, gap: 8 },
  narrow: { label: 340, track: [14, 326], bar: 14, gap: 10 },
  card: { label: 140, track: [160, 544], bar: 12, gap: 12 },
} as const;

interface Frame {
  size: Size;
  calendar: Calendar;
  x: (year: number) => number;
  ticks: number[];
}

interface Part {
  nodes: Node[];
  bottom: number;
}

const MUTED = { size: 12, muted: true };
const DAY = 1 / 365.25;

/** Start and end as decimal years. The last day is counted in full. */
const span = ({ date, until }: Row): [number, number] => [decimalYear(date), decimalYear(until ?? date) + DAY];

/** A bar of the event's true length, at least a line. Its label stands right of it, or left where the frame ends. */
function bar(row: Row, y: number, { size, calendar, x }: Frame): Node[] {
  const { bar: height } = LAYOUT[size];
  const [from, to] = span(row).map(x) as [number, number];
  const width = Math.max(to - from, 1);
  const fits = from + width + 6 + measure(row.label, 13, true) <= WIDTH[size];
  return [
    ...box({ x: from, y, width, height }, row.precision === 'day' ? 'solid' : 'open', calendar.tone ?? 'plain'),
    text(fits ? from + width + 6 : from - 6, y + height - 2.5, row.label, { bold: true, anchor: fits ? 'start' : 'end' }),
  ];
}

/** Every few years a line, so that events can be read against each other. */
const years = (top: number, bottom: number, { x, ticks }: Frame): Node[] =>
  ticks.map((year) => node('path', { d: `M${Math.round(x(year)) + 0.5} ${top.toFixed(1)}V${bottom.toFixed(1)}`, class: 'hair' }));

/** Wide: dates at the left of the bar. Narrow: above it. */
function line(row: Row, y: number, frame: Frame): Part {
  const { label: width, bar: height, gap } = LAYOUT[frame.size];
  const words = block(row.dates, { x: 0, y: y + 12, width }, { size: 12 });
  const note = row.note ? block(row.note, { x: 0, y: words.next, width }, MUTED) : { nodes: [], next: words.next };
  const top = frame.size === 'wide' ? y : note.next - 6;
  // A narrow drawing has its words over the bars, where lines from top to bottom would run through them.
  const lines = frame.size === 'narrow' ? years(top - 1, top + height + 2, frame) : [];
  return {
    nodes: [...words.nodes, ...note.nodes, ...lines, ...bar(row, top, frame)],
    bottom: Math.max(note.next - 12, top + height) + gap,
  };
}

/** A lane under its name, with all its events. */
function lane({ label, rows }: Lane, y: number, frame: Frame): Part {
  const width = WIDTH[frame.size];
  const name = block(label, { x: 0, y: y + 17, width: LAYOUT[frame.size].label }, { bold: true });
  const nodes = [node('path', { d: `M0 ${y + 0.5}H${width}`, class: 'rule' }), ...name.nodes];
  let bottom = name.next - 9;
  for (const row of rows) {
    const drawn = line(row, bottom, frame);
    nodes.push(node('g', { 'data-row': row.event }, drawn.nodes));
    bottom = drawn.bottom;
  }
  return { nodes, bottom };
}

/** A card has no room for dates: each chosen event has a line, and a lane's name stands at its first. */
function cardLane({ label, rows }: Lane, y: number, frame: Frame): Part {
  const { bar: height, gap } = LAYOUT.card;
  const lines = rows.map((row, i) => {
    const top = y + i * (height + gap);
    const name = i ? [] : [text(0, top + height - 2, label, { size: 12 })];
    return node('g', { 'data-row': row.event }, [...name, ...bar(row, top, frame)]);
  });
  return { nodes: lines, bottom: y + rows.length * (height + gap) };
}

function forSize({ lanes }: Calendar, size: Size): Lane[] {
  if (size !== 'card') return lanes;
  const chosen = cardRows(lanes.flatMap(({ rows }) => rows));
  return lanes.map((one) => ({ ...one, rows: one.rows.filter((row) => chosen.includes(row)) })).filter(({ rows }) => rows.length > 0);
}

/** Draws events as bars on one calendar, so that their lengths and the time between them are to one scale. */
export function drawCalendar(calendar: Calendar, size: Size): Drawing {
  const ends = calendar.lanes.flatMap(({ rows }) => rows).map(span);
  const domain = [Math.floor(Math.min(...ends.map(([from]) => from))), Math.ceil(Math.max(...ends.map(([, to]) => to)))];
  const x = scaleLinear(domain, LAYOUT[size].track);
  const frame: Frame = { size, calendar, x, ticks: x.ticks(3).filter(Number.isInteger) };
  const nodes: Node[] = [];
  let y = size === 'card' ? 2 : 0;
  for (const one of forSize(calendar, size)) {
    const drawn = (size === 'card' ? cardLane : lane)(one, y, frame);
    nodes.push(...drawn.nodes);
    y = drawn.bottom;
  }
  const names = frame.ticks.map((year) => text(x(year), y + 14, String(year), { ...MUTED, anchor: 'middle' }));
  const lines = size === 'narrow' ? [] : years(0, y, frame);
  return { width: WIDTH[size], height: Math.ceil(y + 18), nodes: [...lines, ...nodes, ...names] };
}
