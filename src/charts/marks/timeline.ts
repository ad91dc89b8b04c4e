import { max, range, scaleLinear } from 'd3';
import type { Timeline } from '../../facts/schema/drawings/timeline.ts';
import { box } from '../layout/box.ts';
import { path, rule, SMALL, svgNode, text, toDrawing, WIDTH, type Block, type Drawing, type Size, type SvgNode } from '../layout/scene.ts';
import { textBlock } from '../layout/text.ts';
import { itemsOf, key, precisionMark, RADIUS, type Item } from './timeline-items.ts';
import { drawTimelineList } from './timeline-list.ts';

/** Pixels: height of a year, top of the scale, width of the years left of the lanes, from a lane's line to its words, between labels. */
const YEAR_HEIGHT = 172;
const TOP = 62;
const GUTTER = 46;
const INDENT = 20;
const GAP = 9;

/** A lane's line and its width, in pixels. */
interface Lane {
  x: number;
  width: number;
}

/** An item with its label, which moves down where there is no room at its date. */
interface Placed {
  item: Item;
  y: number;
  top: number;
  label: Block;
}

function labelBlock(item: Item, { x, width }: Lane, top: number): Block {
  const at = { x: x + INDENT, width: width - INDENT - 8 };
  const date = textBlock(item.when, { ...at, y: top + 12 }, SMALL);
  const words = textBlock(item.label, { ...at, y: date.next + 1 }, { bold: item.strong });
  return { nodes: [...date.nodes, ...words.nodes], next: words.next - 12 };
}

/** Labels of one lane from top to bottom, none over another. */
function place(items: Item[], lane: Lane, y: (year: number) => number): Placed[] {
  let free = -Infinity;
  return items.map((item) => {
    const top = Math.max(y(item.from) - 8, free);
    const label = labelBlock(item, lane, top);
    free = label.next + GAP;
    return { item, y: y(item.from), top, label };
  });
}

/** A line from a mark to its label, if that had to move. */
function leader({ y, top }: Placed, x: number): SvgNode[] {
  const to = top + 8;
  return to - y < 2 ? [] : [path(`M${x + RADIUS + 1} ${y}L${x + INDENT - 3} ${to}`, 'rule')];
}

function mark({ item: { precision, to }, y: top }: Placed, x: number, y: (year: number) => number): SvgNode[] {
  return to === undefined ? precisionMark(precision, x, top) : box({ x: x - 4, y: top, width: 8, height: y(to) - top }, 'solid', 'plain');
}

function drawLane(name: string, items: Item[], lane: Lane, y: (year: number) => number, bottom: number): Block {
  const placed = place(items, lane, y);
  const marks = placed.map((one) => svgNode('g', {}, [...leader(one, lane.x), ...mark(one, lane.x, y), ...one.label.nodes]));
  const line = path(`M${lane.x} ${TOP - 14}V${bottom}`, 'hair');
  return { nodes: [line, text(lane.x - 4, TOP - 24, name, { bold: true }), ...marks], next: placed.at(-1)?.label.next ?? 0 };
}

/** Lanes side by side, every day as long as every other. */
function drawScale(spec: Timeline): Drawing {
  const items = itemsOf(spec);
  const first = items[0]!.from;
  const last = max(items, ({ from, to }) => to ?? from)!;
  const y = scaleLinear([first, last], [TOP, TOP + (last - first) * YEAR_HEIGHT]);
  const width = (WIDTH.wide - GUTTER) / spec.lanes.length;
  const lanes = spec.lanes.map(({ label }, i) => {
    const own = items.filter(({ lane }) => lane === i);
    return drawLane(label, own, { x: GUTTER + 6 + i * width, width }, y, y(last));
  });
  // The year in which it begins has no line of its own, unless it begins with the year.
  const opening = Math.ceil(first) - first < 0.2 ? [] : [text(0, TOP + 4, String(Math.floor(first)), { bold: true })];
  const years = range(Math.ceil(first), Math.floor(last) + 1).flatMap((year) => [
    rule(y(year), [0, GUTTER - 6], 'hair'),
    text(0, y(year) + 16, String(year), { bold: true }),
  ]);
  const bottom = Math.max(y(last) + RADIUS, ...lanes.map(({ next }) => next));
  return toDrawing('wide', bottom + 4, [...key(spec, WIDTH.wide).nodes, ...opening, ...years, ...lanes.flatMap(({ nodes }) => nodes)]);
}

/** Draws events in lanes, time running down; as a list where there is no room for lanes. */
export const drawTimeline = (spec: Timeline, size: Size): Drawing =>
  spec.form === 'scale' && size === 'wide' ? drawScale(spec) : drawTimelineList(spec, size);
