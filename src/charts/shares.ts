import { scaleLinear } from 'd3';
import type { Datum, Shares } from '../domain/series.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size } from './scene.ts';
import { block } from './type.ts';

/** Where things stand in each drawing, in pixels. */
const LAYOUT = {
  wide: { label: 290, track: [310, 660], bar: 20, gap: 16, noteAtRight: true },
  narrow: { label: 340, track: [0, 280], bar: 20, gap: 12, noteAtRight: false },
} as const;
const HEAD = 22;

interface Frame {
  size: Size;
  tone: Shares['tone'];
  x: (value: number) => number;
}

/** A share as a bar on the full track, its value at the track's end. Open where the number of people asked is not known. */
function bar(datum: Datum, top: number, { x, tone, size }: Frame): Node[] {
  const { bar: height } = LAYOUT[size];
  const half = x(50);
  return [
    node('rect', { x: x(0), y: top, width: x(100) - x(0), height, class: 'track' }),
    node('rect', { x: x(0), y: top, width: x(datum.value) - x(0), height, class: `${datum.counted ? 'solid' : 'tint'} ${tone}` }),
    node('path', { d: `M${half} ${top - 2}V${top + height + 2}`, class: 'tick' }),
    text(x(100) + 8, top + height - 3, datum.shown, 't b s19'),
  ];
}

function row(datum: Datum, top: number, frame: Frame): { nodes: Node[]; bottom: number } {
  const { label: width, bar: height, gap } = LAYOUT[frame.size];
  const said = datum.note ? `${datum.label} ${datum.note}` : datum.label;
  const words = block(said, { x: 0, y: top + 13, width }, { size: 13, kind: 't' });
  const barTop = frame.size === 'wide' ? top + 1 : words.next - 7;
  const bottom = Math.max(words.next - 13, barTop + height) + gap;
  return { nodes: [node('g', { 'data-row': datum.figure }, [...words.nodes, ...bar(datum, barTop, frame)])], bottom };
}

function head(panel: Shares['panels'][number], top: number, size: Size): { nodes: Node[]; bottom: number } {
  const rule = node('path', { d: `M0 ${top}H${WIDTH[size]}`, class: 'rule' });
  const label = text(0, top + 18, panel.label, 't b s13');
  if (LAYOUT[size].noteAtRight)
    return { nodes: [rule, label, text(WIDTH[size], top + 18, panel.note, 'm s12 end')], bottom: top + HEAD + 12 };
  return { nodes: [rule, label, text(0, top + 35, panel.note, 'm s12')], bottom: top + HEAD + 24 };
}

/** The scale's ends and middle, under the last panel. */
function axis(top: number, { x }: Frame): Node[] {
  return [text(x(0), top, '0', 'm s12'), text(x(50), top, '50%', 'm s12 mid'), text(x(100), top, '100%', 'm s12 end')];
}

/** Draws shares as bars in panels: one panel a group of people, so that bars are compared inside a group only. */
export function drawShares(series: Shares, size: Size): Drawing {
  const frame: Frame = { size, tone: series.tone, x: scaleLinear([0, 100], LAYOUT[size].track) };
  const nodes: Node[] = [];
  let y = 1;
  for (const panel of series.panels) {
    const top = head(panel, y, size);
    nodes.push(...top.nodes);
    y = top.bottom;
    for (const datum of panel.rows) {
      const drawn = row(datum, y, frame);
      nodes.push(...drawn.nodes);
      y = drawn.bottom;
    }
    y += 6;
  }
  nodes.push(...axis(y + 4, frame));
  return { width: WIDTH[size], height: Math.ceil(y + 10), nodes };
}
