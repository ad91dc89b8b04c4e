import { range, scaleLinear } from 'd3';
import type { Timeline } from '../../facts/schema/drawings/timeline.ts';
import { box } from '../layout/box.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size } from '../layout/scene.ts';
import { itemsOf, keyLines, precisionMark, RADIUS, type Item } from '../layout/timeline-items.ts';
import { drawTimelineList } from './timeline-list.ts';
import { block } from '../layout/text.ts';

const YEAR_HEIGHT = 172;
const TOP = 62;
/** Years stand left of the lanes. */
const GUTTER = 46;
const INDENT = 20;
const GAP = 9;

interface Lane {
  /** The lane's line. */
  x: number;
  width: number;
}

/** An item with its label, which moves down where there is no room at its date. */
interface Placed {
  item: Item;
  y: number;
  top: number;
  nodes: Node[];
}

function label(item: Item, { x, width }: Lane, top: number): { nodes: Node[]; bottom: number } {
  const left = x + INDENT;
  const date = block(item.when, { x: left, y: top + 12, width: width - INDENT - 8 }, { size: 12, muted: true });
  const words = block(item.label, { x: left, y: date.next + 1, width: width - INDENT - 8 }, { bold: item.strong });
  return { nodes: [...date.nodes, ...words.nodes], bottom: words.next - 12 };
}

/** Labels of one lane from top to bottom, none over another. */
function place(items: Item[], lane: Lane, y: (year: number) => number): Placed[] {
  let free = -Infinity;
  return items.map((item) => {
    const at = y(item.from);
    const top = Math.max(at - 8, free);
    const drawn = label(item, lane, top);
    free = drawn.bottom + GAP;
    return { item, y: at, top, nodes: drawn.nodes };
  });
}

/** A line from a mark to its label, where that had to move. */
function leader({ y, top }: Placed, x: number): Node[] {
  const to = top + 8;
  return to - y < 2 ? [] : [node('path', { d: `M${x + RADIUS + 1} ${y}L${x + INDENT - 3} ${to}`, class: 'rule' })];
}

function mark({ item, y }: Placed, x: number, end: number | undefined): Node[] {
  if (end === undefined) return precisionMark(item.precision, x, y);
  return box({ x: x - 4, y, width: 8, height: end - y }, 'solid', 'plain');
}

function drawLane(name: string, items: Item[], lane: Lane, y: (year: number) => number, bottom: number): { nodes: Node[]; bottom: number } {
  const placed = place(items, lane, y);
  const drawn = placed.map((one) =>
    node('g', {}, [...leader(one, lane.x), ...mark(one, lane.x, one.item.to === undefined ? undefined : y(one.item.to)), ...one.nodes]),
  );
  const last = placed.at(-1);
  return {
    nodes: [
      node('path', { d: `M${lane.x} ${TOP - 14}V${bottom}`, class: 'hair' }),
      text(lane.x - 4, TOP - 24, name, { bold: true }),
      ...drawn,
    ],
    bottom: last ? label(last.item, lane, last.top).bottom : 0,
  };
}

/** Lanes side by side, every day as long as every other. A label that moved keeps a line to its date. */
function drawScale(timeline: Timeline): Drawing {
  const items = itemsOf(timeline);
  const first = items[0]!.from;
  const last = Math.max(...items.map(({ from, to }) => to ?? from));
  const y = scaleLinear([first, last], [TOP, TOP + (last - first) * YEAR_HEIGHT]);
  const width = (WIDTH.wide - GUTTER) / timeline.lanes.length;
  const lanes = timeline.lanes.map(({ label: name }, i) =>
    drawLane(
      name,
      items.filter(({ lane }) => lane === i),
      { x: GUTTER + 6 + i * width, width },
      y,
      y(last),
    ),
  );
  // The year in which it begins has no line of its own, unless it begins with the year.
  const opening = Math.ceil(first) - first < 0.2 ? [] : [text(0, TOP + 4, String(Math.floor(first)), { bold: true })];
  const years = range(Math.ceil(first), Math.floor(last) + 1).flatMap((year) => [
    node('path', { d: `M0 ${y(year)}H${GUTTER - 6}`, class: 'hair' }),
    text(0, y(year) + 16, String(year), { bold: true }),
  ]);
  const bottom = Math.max(y(last) + RADIUS, ...lanes.map((lane) => lane.bottom));
  return {
    width: WIDTH.wide,
    height: Math.ceil(bottom + 4),
    nodes: [...keyLines(timeline, WIDTH.wide).nodes, ...opening, ...years, ...lanes.flatMap(({ nodes }) => nodes)],
  };
}

/** Draws events in lanes, time running down; as a list where there is no room for lanes. */
export function drawTimeline(timeline: Timeline, size: Size): Drawing {
  return timeline.form === 'scale' && size === 'wide' ? drawScale(timeline) : drawTimelineList(timeline, size);
}
