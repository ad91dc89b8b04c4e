import { scaleLinear } from 'd3';
import type { Shares } from '../../facts/schema/drawings/shares.ts';
import { box } from '../layout/box.ts';
import { cardRows, panelColumn } from '../layout/panels.ts';
import { join, path, rowGroup, SMALL, svgNode, tenth, text, tickLabel, toDrawing } from '../layout/scene.ts';
import { WIDTH, type Block, type Drawing, type Size, type SvgNode } from '../layout/scene.ts';
import { heading, textBlock } from '../layout/text.ts';

type Panel = Shares['panels'][number];
type Row = Panel['rows'][number];

/** Pixels: width of labels, ends of the scale, height of a bar and the space under it. `beside`: labels are left of bars, not above. */
const LAYOUT = {
  wide: { label: 290, track: [310, 660], bar: 20, gap: 16, beside: true },
  narrow: { label: 340, track: [0, 280], bar: 20, gap: 14, beside: false },
  card: { label: 320, track: [340, 510], bar: 18, gap: 8, beside: true },
} as const;

interface Frame {
  size: Size;
  spec: Shares;
  x: (value: number) => number;
}

/** The published interval under a bar. */
function whisker({ interval }: Row, y: number, { x }: Frame): SvgNode[] {
  if (!interval) return [];
  const [low, high] = interval.map((value) => tenth(x(value)));
  return [path(`M${low} ${y - 4}V${y + 4}M${low} ${y}H${high}M${high} ${y - 4}V${y + 4}`, 'tick')];
}

/** A bar on a track from 0 to 100, open if the number of people asked is unknown. */
function bar(datum: Row, top: number, frame: Frame): SvgNode[] {
  const { x, spec, size } = frame;
  const { bar: height } = LAYOUT[size];
  return [
    svgNode('rect', { x: x(0), y: top, width: x(100) - x(0), height, class: 'track' }),
    ...box({ x: x(0), y: top, width: x(datum.value) - x(0), height }, datum.counted ? 'solid' : 'open', spec.tone ?? 'plain'),
    ...(spec.half ? [path(`M${x(50)} ${top - 2}V${top + height + 2}`, 'tick')] : []),
    ...whisker(datum, top + height + 6, frame),
  ];
}

function drawRow(datum: Row, top: number, frame: Frame): Block {
  const { size, x } = frame;
  const { label: width, bar: height, gap, beside } = LAYOUT[size];
  // A card has no room for the notes that signs point to.
  const words = datum.note && size !== 'card' ? `${datum.label} ${datum.note}` : datum.label;
  const label = textBlock(words, { x: 0, y: top + 13, width });
  const base = textBlock(datum.base, { x: 0, y: label.next, width }, SMALL);
  const barTop = beside ? top + 1 : base.next - 7;
  const bottom = barTop + height + (datum.interval ? 10 : 0);
  const value = text(x(100) + 8, barTop + height - 4, datum.display, { size: size === 'card' ? 15 : 19, bold: true });
  const nodes = [...label.nodes, ...base.nodes, ...bar(datum, barTop, frame), value];
  return { nodes: [rowGroup(datum.figure, nodes)], next: Math.max(base.next - 13, bottom) + gap };
}

/** A panel's name, with its note at the right, or below where labels are above their bars. */
function head({ label, note }: Panel, top: number, size: Size): Block {
  const name = heading(label, top, size, { baseline: 18, after: -1 });
  if (!note) return name;
  if (LAYOUT[size].beside) return join(name, { nodes: [text(WIDTH[size], top + 18, note, { ...SMALL, anchor: 'end' })], next: top });
  return join(name, { nodes: [text(0, name.next + 1, note, SMALL)], next: name.next + 13 });
}

const axis = (y: number, { x, spec }: Frame): SvgNode[] => [
  tickLabel(x(0), y, '0', 'start'),
  ...(spec.half ? [tickLabel(x(50), y, '50%')] : []),
  tickLabel(x(100), y, '100%', 'end'),
];

/** The card's rows. They have no heads, so each names its panel in place of its base. */
function cardPanel({ panels }: Shares): Panel {
  const named = ({ label, note, rows }: Panel) =>
    rows.map((row) => ({ ...row, base: row.short ?? row.base ?? [label, note].filter(Boolean).join('; ') }));
  return { label: '', rows: cardRows(panels.flatMap(named)) };
}

/** Draws shares as bars from 0 to 100, in panels: bars are compared inside a panel only. */
export function drawShares(spec: Shares, size: Size): Drawing {
  const frame: Frame = { size, spec, x: scaleLinear([0, 100], LAYOUT[size].track) };
  const card = size === 'card';
  const panels = card ? [cardPanel(spec)] : spec.panels;
  const heads = card ? undefined : (panel: Panel, y: number) => head(panel, y, size);
  const { nodes, next } = panelColumn(1, panels, heads, (datum, y) => drawRow(datum, y, frame), 6);
  if (card) return toDrawing(size, next - LAYOUT.card.gap - 6, nodes);
  return toDrawing(size, next + 10, [...nodes, ...axis(next + 4, frame)]);
}
