import { scaleLinear } from 'd3';
import { cardRows } from '../layout/card-rows.ts';
import type { Shares } from '../../facts/schema/drawings/shares.ts';
import { box } from '../layout/box.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size, step } from '../layout/scene.ts';
import { block } from '../layout/text.ts';

type Panel = Shares['panels'][number];
type Row = Panel['rows'][number];

/** Where things stand in each drawing, in pixels. */
const LAYOUT = {
  wide: { label: 290, track: [310, 660], bar: 20, gap: 16, beside: true },
  narrow: { label: 340, track: [0, 280], bar: 20, gap: 14, beside: false },
  card: { label: 320, track: [340, 510], bar: 18, gap: 8, beside: true },
} as const;

interface Frame {
  size: Size;
  shares: Shares;
  x: (value: number) => number;
}

/** The published interval, under its bar: a line with two ends. */
function margin(row: Row, y: number, x: Frame['x']): Node[] {
  if (!row.interval) return [];
  const [low, high] = row.interval.map((value) => Math.round(x(value) * 10) / 10) as [number, number];
  return [node('path', { d: `M${low} ${y - 4}V${y + 4}M${low} ${y}H${high}M${high} ${y - 4}V${y + 4}`, class: 'tick' })];
}

/** A share as a bar on the full track, its value at the track's end. Open where the number of people asked is not known. */
function bar(row: Row, top: number, { x, shares, size }: Frame): Node[] {
  const { bar: height } = LAYOUT[size];
  const tick = node('path', { d: `M${x(50)} ${top - 2}V${top + height + 2}`, class: 'tick' });
  return [
    node('rect', { x: x(0), y: top, width: x(100) - x(0), height, class: 'track' }),
    ...box({ x: x(0), y: top, width: x(row.value) - x(0), height }, row.counted ? 'solid' : 'open', shares.tone ?? 'plain'),
    ...(shares.half ? [tick] : []),
    ...margin(row, top + height + 6, x),
    text(x(100) + 8, top + height - 4, row.display, { size: size === 'card' ? 15 : 19, bold: true }),
  ];
}

/** Label and base at the left of the bar, or above it where there is no room beside. */
function row(datum: Row, top: number, frame: Frame): { nodes: Node[]; bottom: number } {
  const { label: width, bar: height, gap, beside } = LAYOUT[frame.size];
  // A card has no room for the notes that signs point to.
  const said = datum.note && frame.size !== 'card' ? `${datum.label} ${datum.note}` : datum.label;
  const label = block(said, { x: 0, y: top + 13, width });
  const base = datum.base ? block(datum.base, { x: 0, y: label.next, width }, { size: 12, muted: true }) : { nodes: [], next: label.next };
  const barTop = beside ? top + 1 : base.next - 7;
  const under = datum.interval ? 10 : 0;
  const bottom = Math.max(base.next - 13, barTop + height + under) + gap;
  return { nodes: [node('g', { 'data-row': datum.figure }, [...label.nodes, ...base.nodes, ...bar(datum, barTop, frame)])], bottom };
}

function head({ label, note }: Panel, top: number, size: Size): { nodes: Node[]; bottom: number } {
  const rule = node('path', { d: `M0 ${top}H${WIDTH[size]}`, class: 'rule' });
  const name = block(label, { x: 0, y: top + 18, width: WIDTH[size] }, { bold: true });
  if (!note) return { nodes: [rule, ...name.nodes], bottom: name.next - 1 };
  if (LAYOUT[size].beside)
    return {
      nodes: [rule, ...name.nodes, text(WIDTH[size], top + 18, note, { size: 12, muted: true, anchor: 'end' })],
      bottom: name.next - 1,
    };
  return { nodes: [rule, ...name.nodes, text(0, name.next, note, { size: 12, muted: true })], bottom: name.next + 12 };
}

/** The scale's ends and, where bars carry a tick there, its middle. */
function axis(top: number, { x, shares }: Frame): Node[] {
  return [step(x(0), top, '0', 'start'), ...(shares.half ? [step(x(50), top, '50%')] : []), step(x(100), top, '100%', 'end')];
}

/** The card shows the panels' chosen rows, each under its own label, without heads. */
function forSize(shares: Shares, size: Size): Panel[] {
  if (size !== 'card') return shares.panels;
  const rows = cardRows(
    shares.panels.flatMap((panel) =>
      panel.rows.map((one) => ({ ...one, base: one.short ?? one.base ?? [panel.label, panel.note].filter(Boolean).join('; ') })),
    ),
  );
  return [{ label: '', rows }];
}

/** Draws shares as bars in panels: one panel a group of people, so that bars are compared inside a group only. */
export function drawShares(shares: Shares, size: Size): Drawing {
  const frame: Frame = { size, shares, x: scaleLinear([0, 100], LAYOUT[size].track) };
  const nodes: Node[] = [];
  let y = 1;
  for (const panel of forSize(shares, size)) {
    const top = size === 'card' ? { nodes: [], bottom: y } : head(panel, y, size);
    nodes.push(...top.nodes);
    y = top.bottom;
    for (const datum of panel.rows) {
      const drawn = row(datum, y, frame);
      nodes.push(...drawn.nodes);
      y = drawn.bottom;
    }
    y += 6;
  }
  if (size !== 'card') nodes.push(...axis(y + 4, frame));
  return { width: WIDTH[size], height: Math.ceil(size === 'card' ? y - LAYOUT.card.gap - 6 : y + 10), nodes };
}
