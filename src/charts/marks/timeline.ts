import { groups, max, range, scaleLinear } from 'd3';
import type { Timeline } from '../../facts/schema/drawings/timeline.ts';
import { box } from '../layout/box.ts';
import { column, emptyBlock, path, rowGroup, rule, sequence, text, THUMB_HEIGHT, toDrawing, TYPE, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size, SvgNode } from '../layout/scene.ts';
import { dot } from '../layout/symbols.ts';
import { leadingOf, measure, textBlock } from '../layout/text.ts';
import { itemsOf, key, precisionMark, RADIUS, type Item } from './timeline-items.ts';

/** Pixels: height of a year, top of the scale, width of the years left of the lanes, from a lane's line to its words, between labels. */
const SCALE = { year: 112, top: 82, gutter: 62, indent: 26, gap: 8 };

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

const named = ({ when, label, strong }: Item, x: number, top: number, width: number, size: Size): Block =>
  sequence(
    top,
    (y) => textBlock(when, { x, y, width }, TYPE[size].small),
    (y) => textBlock(label, { x, y: y - 1, width }, strong ? TYPE[size].bold : { size: size === 'wide' ? 16 : TYPE[size].label.size }),
  );

/** Labels of one lane from top to bottom, none over another. */
function place(items: Item[], { x, width }: Lane, y: (year: number) => number): Placed[] {
  let free = -Infinity;
  return items.map((item) => {
    const top = Math.max(y(item.from) - 11, free);
    const label = named(item, x + SCALE.indent, top, width - SCALE.indent - 16, 'wide');
    free = label.next + SCALE.gap;
    return { item, y: y(item.from), top, label };
  });
}

/** A line from a mark to its label, if that had to move. */
function leader({ y, top }: Placed, x: number): SvgNode[] {
  const to = top + 11;
  return to - y < 3 ? [] : [path(`M${x + RADIUS + 2} ${y}L${x + SCALE.indent - 4} ${to}`, 'rule')];
}

function mark({ item: { precision, to }, y: top }: Placed, x: number, y: (year: number) => number): SvgNode[] {
  return to === undefined ? precisionMark(precision, x, top) : box({ x: x - 5, y: top, width: 10, height: y(to) - top }, 'solid', 'plain');
}

function drawLane(name: string, items: Item[], lane: Lane, y: (year: number) => number, bottom: number): Block {
  const { top, indent } = SCALE;
  const placed = place(items, lane, y);
  const marks = placed.map((one) => {
    const area = { x: lane.x + indent - 6, y: one.top - 2, width: lane.width - indent, height: one.label.next - one.top + 4 };
    return rowGroup(one.item.id, area, [...leader(one, lane.x), ...mark(one, lane.x, y), ...one.label.nodes]);
  });
  const line = path(`M${lane.x} ${top - 16}V${bottom}`, 'hair');
  return { nodes: [line, text(lane.x - 5, top - 28, name, TYPE.wide.bold), ...marks], next: placed.at(-1)?.label.next ?? 0 };
}

/** Lanes side by side, every day as long as every other. */
function drawScale(spec: Timeline): Drawing {
  const items = itemsOf(spec);
  const { year, top, gutter } = SCALE;
  const first = items[0]!.from;
  const last = max(items, ({ from, to }) => to ?? from)!;
  const y = scaleLinear([first, last], [top, top + (last - first) * year]);
  const width = (WIDTH.wide - gutter) / spec.lanes.length;
  const lanes = spec.lanes.map(({ label }, i) => {
    const own = items.filter(({ lane }) => lane === i);
    return drawLane(label, own, { x: gutter + 8 + i * width, width }, y, y(last));
  });
  // The year in which it begins has no line of its own, unless it begins with the year.
  const opening = Math.ceil(first) - first < 0.2 ? [] : [text(0, top + 6, String(Math.floor(first)), TYPE.wide.bold)];
  const years = range(Math.ceil(first), Math.floor(last) + 1).flatMap((at) => [
    rule(y(at), [0, gutter - 8], 'hair'),
    text(0, y(at) + 20, String(at), TYPE.wide.bold),
  ]);
  const bottom = Math.max(y(last) + RADIUS, ...lanes.map(({ next }) => next));
  return toDrawing('wide', bottom + 4, [...key(spec, 'wide').nodes, ...opening, ...years, ...lanes.flatMap(({ nodes }) => nodes)]);
}

/** A date without the year that is in the head above it. The day of the last look stays whole. */
const withoutYear = (item: Item): Item =>
  item.precision === 'absent' ? item : { ...item, when: item.when.replaceAll(new RegExp(`,? ${Math.floor(item.from)}(?= –|$)`, 'g'), '') };

/** Events in columns, one under the other by year, each with its lane's name. Distances mean nothing here. Rows look alike at every size. */
function drawList(spec: Timeline, size: 'wide' | 'mid' | 'narrow'): Drawing {
  const { bold, small } = TYPE.narrow;
  const count = { wide: 3, mid: 2, narrow: 1 }[size];
  const width = size === 'mid' ? 302 : WIDTH.narrow;
  const step = (WIDTH[size] - width) / Math.max(1, count - 1);
  const columnOf = (left: number, own: Item[], top: number): Block =>
    column(top, own, (item, y, i) => {
      const year = Math.floor(item.from);
      const opens = i === 0 || Math.floor(own[i - 1]!.from) !== year;
      const head: Block = opens
        ? { nodes: [rule(y + 0.5, [left, left + width], 'hair'), text(left, y + 22, String(year), bold)], next: y + 30 }
        : emptyBlock(y);
      const said = named(withoutYear(item), 24, 0, width - 24, 'narrow');
      const fits = 24 + measure(withoutYear(item).when, small) + 10 + measure(item.laneLabel, small) <= width;
      const lane = text(fits ? width : 24, fits ? small.size : said.next + small.size, item.laneLabel, {
        ...small,
        anchor: fits ? 'end' : 'start',
      });
      const row = { nodes: said.nodes, next: said.next + (fits ? 0 : leadingOf(small)) };
      const area = { x: 0, y: -3, width, height: row.next + 6 };
      const link = rowGroup(item.id, area, [...precisionMark(item.precision, 9, 10), lane, ...row.nodes]);
      const placed = { ...link, attrs: { ...link.attrs, transform: `translate(${left} ${head.next})` } };
      return { nodes: [...head.nodes, placed], next: head.next + row.next + 9 };
    });
  const items = itemsOf(spec);
  const top = key(spec, size);
  // As many events in a column as make the columns about equally high.
  const total = columnOf(0, items, 0).next;
  let taken = 0;
  const columns = range(count).map((i) => {
    let end = taken + 1;
    while (end < items.length && (i === count - 1 || columnOf(0, items.slice(taken, end), 0).next < total / count)) end++;
    const drawn = columnOf(i * step, items.slice(taken, end), top.next + 4);
    taken = end;
    return drawn;
  });
  return toDrawing(size, Math.max(...columns.map(({ next }) => next)), [...top.nodes, ...columns.flatMap(({ nodes }) => nodes)]);
}

/** Dots piled up on a line of time, half a year a pile where there are few years: how much happened when. */
function drawPiles(spec: Timeline): Drawing {
  const items = itemsOf(spec);
  const first = Math.floor(items[0]!.from);
  const last = Math.floor(items.at(-1)!.from) + 1;
  const [width, base] = [WIDTH.thumb, THUMB_HEIGHT - 28];
  const x = scaleLinear([first, last], [0, width]);
  const bins = Math.min(2 * (last - first), 24);
  const piles = groups(items, ({ from }) => Math.floor(((from - first) / (last - first)) * bins));
  const step = Math.min((width / bins) * 0.98, (base - 10) / Math.max(...piles.map(([, { length }]) => length)));
  const kind = ({ precision, strong }: Item) =>
    `${precision === 'absent' ? 'dotted' : precision === 'inferred' ? 'hollow' : 'solid'} ${strong ? 'plain' : 'quiet'}`;
  const dots = piles.flatMap(([at, pile]) =>
    pile.map((item, i) => dot((width / bins) * (at + 0.5), base - step * (i + 0.6), step * 0.42, kind(item))),
  );
  const every = Math.ceil((last - first) / 7);
  const years = range(first, last, every).map((year) => text(x(year), THUMB_HEIGHT - 6, String(year), TYPE.thumb.small));
  return toDrawing('thumb', 0, [rule(base + 0.5, [0, width]), ...dots, ...years]);
}

/** Draws events in lanes, time running down; as a list where there is no room for lanes. */
export function drawTimeline(spec: Timeline, size: Size): Drawing {
  if (size === 'thumb') return drawPiles(spec);
  return spec.form === 'scale' && size === 'wide' ? drawScale(spec) : drawList(spec, size);
}
