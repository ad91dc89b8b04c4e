import { scaleLinear } from 'd3';
import type { Gaps } from '../../facts/schema/drawings/gaps.ts';
import { box, type Rect } from '../layout/box.ts';
import { cardRows, panelColumn } from '../layout/panels.ts';
import { join, path, rowGroup, SMALL, svgNode, text, tickLabel, toDrawing } from '../layout/scene.ts';
import { WIDTH, type Block, type Drawing, type Size, type SvgNode } from '../layout/scene.ts';
import { heading, measure, textBlock } from '../layout/text.ts';

type Panel = Gaps['panels'][number];
type Row = Panel['rows'][number];

/** Pixels: width of labels, ends of the scale, height of a bar and the space under it, size of values. */
const LAYOUT = {
  wide: { label: 120, track: [130, 556], bar: 24, gap: 14, value: 15 },
  narrow: { label: 180, track: [0.5, 339.5], bar: 24, gap: 12, value: 15 },
  card: { label: 400, track: [0.5, 559.5], bar: 32, gap: 18, value: 19 },
} as const;

interface Frame {
  size: Size;
  spec: Gaps;
  x: (value: number) => number;
}

/** Hatched, because a gap is worked out; with a dashed outline if it is a forecast too. */
function gapBox(rect: Rect, projected: boolean): SvgNode[] {
  const [outline, ...lines] = box(rect, 'hatched', 'plain');
  return [projected ? svgNode('rect', { ...rect, class: 'dashed plain' }) : outline!, ...lines];
}

/** The need as one bar: supply from the left, then the gap. The word for supply is inside if it fits. */
function bar({ value, projected }: Row, top: number, { x, spec, size }: Frame): SvgNode[] {
  const { bar: height } = LAYOUT[size];
  const edge = x(100 - value);
  const word = projected ? spec.projectedSupply : spec.supply;
  const fits = measure(word, 12) + 16 <= edge - x(0);
  return [
    ...box({ x: x(0), y: top, width: edge - x(0), height }, projected ? 'dashed' : 'open', 'plain'),
    ...gapBox({ x: edge, y: top, width: x(100) - edge, height }, projected),
    ...(fits ? [text(x(0) + 8, top + height / 2 + 4, word, { size: 12 })] : []),
  ];
}

const valueText = ({ about, display }: Row, { short }: Gaps) => [about, display, short].filter(Boolean).join(' ');
const countText = ({ count }: Row) => (count ? `${count.display} ${count.label}` : '');

function labelBlock({ label, note }: Row, baseline: number, width: number): Block {
  const name = textBlock(label, { x: 0, y: baseline, width }, { bold: true });
  return join(name, textBlock(note, { x: 0, y: name.next - 1, width }, SMALL));
}

/** Wide: label, bar, value and number of people in one line. */
function beside(datum: Row, top: number, frame: Frame): Block {
  const { label: width, bar: height, gap, value: size } = LAYOUT.wide;
  const label = labelBlock(datum, top + 16, width);
  const x = frame.x(100) + 12;
  const count = countText(datum);
  const nodes = [
    ...label.nodes,
    ...bar(datum, top, frame),
    text(x, count ? top + 11 : top + 17, valueText(datum, frame.spec), { size, bold: true }),
    ...(count ? [text(x, top + 27, count, SMALL)] : []),
  ];
  return { nodes: [rowGroup(datum.figure, nodes)], next: Math.max(label.next - 10, top + height + 4) + gap };
}

/** Narrow and card: label and value above the bar, the number of people under its end. */
function above(datum: Row, top: number, { size, ...frame }: Frame): Block {
  const { label: width, bar: height, gap, value } = LAYOUT[size];
  const label = labelBlock(datum, top + 14, width);
  const barTop = label.next - 7;
  const count = size === 'card' ? '' : countText(datum);
  const nodes = [
    ...label.nodes,
    text(WIDTH[size], top + 14, valueText(datum, frame.spec), { size: value, bold: true, anchor: 'end' }),
    ...bar(datum, barTop, { size, ...frame }),
    ...(count ? [text(WIDTH[size], barTop + height + 14, count, { ...SMALL, anchor: 'end' })] : []),
  ];
  return { nodes: [rowGroup(datum.figure, nodes)], next: barTop + height + (count ? 16 : 0) + gap };
}

function head({ label, note }: Panel, top: number, size: Size): Block {
  const name = heading(label, top, size, { baseline: 18, after: 0 });
  const { nodes, next } = join(name, textBlock(note, { x: 0, y: name.next - 1, width: WIDTH[size] }, SMALL));
  return { nodes, next: next - 6 };
}

const axis = (y: number, { x, spec }: Frame): SvgNode[] => [
  ...[0, 50, 100].map((value) => path(`M${x(value)} ${y}v5`, 'tick')),
  tickLabel(x(0), y + 17, '0', 'start'),
  tickLabel(x(50), y + 17, '50%'),
  tickLabel(x(100), y + 17, `100% ${spec.whole}`, 'end'),
];

/** The card's rows. They have no heads, so each names its panel. */
function cardPanel({ panels }: Gaps): Panel {
  const rows = panels.flatMap((panel) => panel.rows.map((row) => ({ ...row, label: `${panel.label}, ${row.label}`, note: undefined })));
  return { label: '', rows: cardRows(rows) };
}

/** Draws needs as bars of equal length: shares can be compared, numbers of people can't, because their wholes differ. */
export function drawGaps(spec: Gaps, size: Size): Drawing {
  const frame: Frame = { size, spec, x: scaleLinear([0, 100], LAYOUT[size].track) };
  const card = size === 'card';
  const panels = card ? [cardPanel(spec)] : spec.panels;
  const heads = card ? undefined : (panel: Panel, y: number) => head(panel, y, size);
  const { nodes, next } = panelColumn(1, panels, heads, (datum, y) => (size === 'wide' ? beside : above)(datum, y, frame));
  if (card) return toDrawing(size, next - LAYOUT.card.gap + 2, nodes);
  return toDrawing(size, next + 16, [...nodes, ...axis(next - 6, frame)]);
}
