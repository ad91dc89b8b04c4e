import { max, range, scaleLinear } from 'd3';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { decimalYear } from '../../facts/values/dates.ts';
import { path, rowGroup, rule, sequence, tenth, text, toDrawing, TYPE, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size, SvgNode } from '../layout/scene.ts';
import { box, dot } from '../layout/symbols.ts';
import { legend, textBlock } from '../layout/text.ts';
import { drawStrip } from './strip.ts';

type Timeline = ResolvedDrawing<'timeline'>;

type Item = ReturnType<typeof itemsOf>[number];

/** Half of the time that a date leaves open, in years, by its length: a month is drawn at its middle, after the exact days of its first half. */
const HALF: Record<number, number> = { 4: 0.5, 7: 0.5 / 12, 10: 0 };

/** What happened, oldest first, then what we did not find. `from` and `to` are decimal years; `to` is undefined for what lasted a day at most. */
function itemsOf({ groups, end }: Timeline) {
  const items = groups.flatMap(({ rows }, lane) =>
    rows.map(({ event, label, title, when, shortDates, date, until, precision, strong }) => {
      const from = decimalYear(date) + (precision === 'week' ? 3.5 / 365 : HALF[date.length]!);
      const to = until && until !== date ? decimalYear(until) : undefined;
      return { id: event, lane, from, to, precision, strong, when: when ?? shortDates, label: label ?? title };
    }),
  );
  items.sort((a, b) => a.from - b.from);
  const last = end && { ...end, from: decimalYear(end.date), to: undefined, precision: 'absent' as const, strong: false };
  return last ? [...items, last] : items;
}

const RADIUS = 6;

/** Filled if the day is known, half filled for a week, month or year, outlined if worked out, dotted if nothing was found. */
function precisionMark(precision: Item['precision'], x: number, y: number): SvgNode[] {
  const kind = precision === 'day' ? 'solid' : precision === 'absent' ? 'dotted' : 'hollow';
  const half = path(`M${x} ${y - RADIUS}A${RADIUS} ${RADIUS} 0 0 0 ${x} ${y + RADIUS}z`, 'solid plain');
  return [dot(x, y, RADIUS, `${kind} plain`), ...(kind === 'hollow' && precision !== 'inferred' ? [half] : [])];
}

const key = ({ key: { day, about, inferred, absent }, end }: Timeline, size: Size): Block =>
  legend(
    Object.entries({ day, week: about, inferred, absent: end && absent }).flatMap(([precision, means = '']) => {
      const marks = (x: number, y: number) => precisionMark(precision as Item['precision'], x + 8, y);
      return means ? [{ width: 20, marks, means }] : [];
    }),
    size,
  );

const said = ({ label, strong }: Item, when: string, x: number, top: number, width: number, size: Size): Block =>
  sequence(
    top,
    (y) => textBlock(when, { x, y, width }, TYPE[size].small),
    (y) => textBlock(label, { x, y: y - 1, width }, strong ? TYPE[size].bold : { size: size === 'wide' ? 16 : TYPE[size].label.size }),
  );

/** Pixels: height of a year, top of the scale, width of the years left of the lanes, from a lane's line to its words, between labels. */
const SCALE = { year: 78, top: 68, gutter: 62, indent: 26, gap: 4 };

/** The events of one lane. A label goes down where there is no room at its date, and a line leads to it. */
function drawLane(items: Item[], x: number, width: number, y: (year: number) => number): Block {
  const { indent } = SCALE;
  let free = -Infinity;
  const nodes = items.map((item) => {
    const at = y(item.from);
    const top = Math.max(at - 11, free);
    const label = said(item, item.when, x + indent, top, width - indent - 16, 'wide');
    free = label.next + SCALE.gap;
    const leader = top - at > -8 ? [path(`M${x + RADIUS + 2} ${at}L${x + indent - 4} ${top + 11}`, 'rule')] : [];
    const mark = item.to
      ? box({ x: x - 5, y: at, width: 10, height: y(item.to) - at }, 'solid', 'plain')
      : precisionMark(item.precision, x, at);
    const area = { x: x + indent - 6, y: top - 2, width: width - indent, height: label.next - top + 4 };
    return rowGroup(item.id, area, [...leader, ...mark, ...label.nodes]);
  });
  return { nodes, next: free };
}

/** Lanes side by side, every day as long as every other. */
function drawScale(spec: Timeline): Drawing {
  const items = itemsOf(spec);
  const { year, top, gutter } = SCALE;
  const { bold } = TYPE.wide;
  const first = items[0]!.from;
  const last = max(items, ({ from, to }) => to ?? from)!;
  const y = scaleLinear([first, last], [top, top + (last - first) * year]);
  const width = (WIDTH.wide - gutter) / spec.groups.length;
  const lanes = spec.groups.map(({ label }, i): Block => {
    const x = gutter + 8 + i * width;
    const own = items.filter(({ lane }) => lane === i);
    const { nodes, next } = drawLane(own, x, width, y);
    return { nodes: [path(`M${x} ${top - 16}V${y(last)}`, 'hair'), text(x - 5, top - 28, label, bold), ...nodes], next };
  });
  const years = range(Math.ceil(first), Math.floor(last) + 1).flatMap((at) => [
    rule(y(at), [0, gutter - 8], 'hair'),
    text(0, y(at) + 20, String(at), bold),
  ]);
  // The year in which it begins has no line of its own, unless it begins with the year.
  if (Math.ceil(first) - first >= 0.2) years.push(text(0, top + 6, String(Math.floor(first)), bold));
  const bottom = Math.max(y(last) + RADIUS, ...lanes.map(({ next }) => next - SCALE.gap));
  return toDrawing('wide', bottom + 4, [...key(spec, 'wide').nodes, ...years, ...lanes.flatMap(({ nodes }) => nodes)]);
}

const COLUMNS = { wide: 3, mid: 2, narrow: 1, thumb: 1 };

/** Events in columns under their years, each with its lane's name. Distances mean nothing here. */
function drawList(spec: Timeline, size: Size): Drawing {
  const items = itemsOf(spec);
  const count = COLUMNS[size];
  const width = Math.min(WIDTH.narrow, WIDTH[size] / count - 14);
  const step = (WIDTH[size] - width) / Math.max(1, count - 1);
  const top = key(spec, size);
  /** An event, under the head of its year if that is not the year of the event before it. It has its place once, as a transform: columns of one width hold the same text, which compresses. */
  const draw = (item: Item, before: Item | undefined, x: number, top: number): Block => {
    const year = Math.floor(item.from);
    const opens = !before || Math.floor(before.from) !== year;
    const head = opens ? [rule(top + 0.5, [x, x + width], 'hair'), text(x, top + 22, String(year), TYPE.narrow.bold)] : [];
    const y = top + (opens ? 30 : 0);
    // The head has the year; the day of the last look stays whole.
    const when = item.precision === 'absent' ? item.when : item.when.replaceAll(new RegExp(`,? ${year}(?= –|$)`, 'g'), '');
    const { nodes, next } = said(item, `${when} · ${spec.groups[item.lane]?.label}`, 24, 0, width - 24, 'narrow');
    const row = rowGroup(item.id, undefined, [...precisionMark(item.precision, 9, 10), ...nodes]);
    const placed = { ...row, attrs: { ...row.attrs, transform: `translate(${tenth(x)} ${y})` } };
    return { nodes: [...head, placed], next: y + next + 9 };
  };
  const high = items.reduce((y, item, i) => draw(item, items[i - 1], 0, y).next, 0) / count;
  let [x, y, lowest] = [0, top.next + 4, 0];
  const nodes = items.flatMap((item, i) => {
    const full = y - top.next > high && x + width < WIDTH[size] - 1;
    if (full) [x, y] = [x + step, top.next + 4];
    const { nodes, next } = draw(item, full ? undefined : items[i - 1], x, y);
    y = next;
    lowest = Math.max(lowest, next);
    return nodes;
  });
  return toDrawing(size, lowest, [...top.nodes, ...nodes]);
}

/** Draws events in lanes, time running down; as a list where there is no room for lanes, and as marks alone on a thumbnail. */
export function drawTimeline(spec: Timeline, size: Size): Drawing {
  if (size !== 'thumb') return spec.form === 'scale' && size === 'wide' ? drawScale(spec) : drawList(spec, size);
  const kind = ({ precision, strong }: Item) =>
    `${precision === 'absent' ? 'dotted' : precision === 'inferred' ? 'hollow' : 'solid'} ${strong ? 'plain' : 'quiet'}`;
  return drawStrip(itemsOf(spec).map((item) => ({ ...item, kind: kind(item) })), size); // prettier-ignore
}
