import { cardRows } from '../layout/card-rows.ts';
import type { Timeline } from '../../facts/schema/drawings/timeline.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size } from '../layout/scene.ts';
import { itemsOf, keyLines, precisionMark, type Item } from '../layout/timeline-items.ts';
import { block } from '../layout/text.ts';

/** Where things stand, in pixels: the date, the label, and whether the lane is named at the right. */
const LAYOUT = {
  wide: { label: 200, width: 350, below: false, gap: 10 },
  narrow: { label: 18, width: 322, below: true, gap: 10 },
  card: { label: 200, width: 360, below: false, gap: 4 },
} as const;

/** A date as it stands under the head of its year, which it need not say again. Until when something was not found is said in full. */
const underYear = ({ when, from, precision }: Item) =>
  precision === 'absent' ? when : when.replaceAll(new RegExp(`,? ${Math.floor(from)}(?= –|$)`, 'g'), '');

function row(item: Item, top: number, size: Size): { node: Node; bottom: number } {
  const { label: x, width, below, gap } = LAYOUT[size];
  const y = top + 13;
  const words = block(item.label, { x, y: below ? y + 17 : y, width }, { bold: item.strong });
  const lane = size === 'card' ? [] : [text(WIDTH[size], y, item.laneLabel, { size: 12, muted: true, anchor: 'end' })];
  const date = text(18, y, size === 'card' ? item.when : underYear(item), { size: 12, muted: true });
  return {
    node: node('g', {}, [...precisionMark(item.precision, 6, y - 4), date, ...lane, ...words.nodes]),
    bottom: words.next - 13 + gap,
  };
}

/** A year as a head over its events. */
const yearHead = (year: number, top: number, size: Size): Node[] => [
  node('path', { d: `M0 ${top + 4}H${WIDTH[size]}`, class: 'hair' }),
  text(0, top + 20, String(year), { bold: true }),
];

/** Draws events one under the other by year, each with its lane's name. Nearness says nothing here. */
export function drawTimelineList(timeline: Timeline, size: Size): Drawing {
  const items = size === 'card' ? cardRows(itemsOf(timeline)) : itemsOf(timeline);
  const key = size === 'card' ? { nodes: [], bottom: 0 } : keyLines(timeline, WIDTH[size]);
  const nodes: Node[] = [...key.nodes];
  let y = key.bottom;
  let year = 0;
  for (const item of items) {
    if (size !== 'card' && Math.floor(item.from) !== year) {
      year = Math.floor(item.from);
      nodes.push(...yearHead(year, y, size));
      y += 30;
    }
    const drawn = row(item, y, size);
    nodes.push(drawn.node);
    y = drawn.bottom;
  }
  return { width: WIDTH[size], height: Math.ceil(y), nodes };
}
