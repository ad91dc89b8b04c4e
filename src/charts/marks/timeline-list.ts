import type { Timeline } from '../../facts/schema/drawings/timeline.ts';
import { cardRows } from '../layout/panels.ts';
import { column, emptyBlock, rule, SMALL, svgNode, text, toDrawing, WIDTH, type Block, type Drawing, type Size } from '../layout/scene.ts';
import { textBlock } from '../layout/text.ts';
import { itemsOf, key, precisionMark, type Item } from './timeline-items.ts';

/** Pixels: left edge and width of labels, space under a row. `below`: labels are under their dates. */
const LAYOUT = {
  wide: { label: 200, width: 350, below: false, gap: 10 },
  narrow: { label: 18, width: 322, below: true, gap: 10 },
  card: { label: 200, width: 360, below: false, gap: 4 },
} as const;

/** A date without the year that is in the head above it. The day of the last look stays whole. */
const withoutYear = ({ when, from, precision }: Item) =>
  precision === 'absent' ? when : when.replaceAll(new RegExp(`,? ${Math.floor(from)}(?= –|$)`, 'g'), '');

function drawRow(item: Item, top: number, size: Size): Block {
  const { label: x, width, below, gap } = LAYOUT[size];
  const y = top + 13;
  const words = textBlock(item.label, { x, y: below ? y + 17 : y, width }, { bold: item.strong });
  const lane = size === 'card' ? [] : [text(WIDTH[size], y, item.laneLabel, { ...SMALL, anchor: 'end' })];
  const date = text(18, y, size === 'card' ? item.when : withoutYear(item), SMALL);
  return {
    nodes: [svgNode('g', {}, [...precisionMark(item.precision, 6, y - 4), date, ...lane, ...words.nodes])],
    next: words.next - 13 + gap,
  };
}

const yearHead = (year: number, top: number, size: Size): Block => ({
  nodes: [rule(top + 4, [0, WIDTH[size]], 'hair'), text(0, top + 20, String(year), { bold: true })],
  next: top + 30,
});

/** Draws events one under the other by year, each with its lane's name. Distances mean nothing here. */
export function drawTimelineList(spec: Timeline, size: Size): Drawing {
  const card = size === 'card';
  const items = card ? cardRows(itemsOf(spec)) : itemsOf(spec);
  const top = card ? emptyBlock(0) : key(spec, WIDTH[size]);
  const { nodes, next } = column(top.next, items, (item, y, i) => {
    const year = Math.floor(item.from);
    const opens = !card && (i === 0 || Math.floor(items[i - 1]!.from) !== year);
    const head = opens ? yearHead(year, y, size) : emptyBlock(y);
    const row = drawRow(item, head.next, size);
    return { nodes: [...head.nodes, ...row.nodes], next: row.next };
  });
  return toDrawing(size, next, [...top.nodes, ...nodes]);
}
