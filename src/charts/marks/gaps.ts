import { scaleLinear } from 'd3';
import { cardRows } from '../layout/card-rows.ts';
import type { Gaps } from '../../facts/schema/drawings/gaps.ts';
import { box, type Place } from '../layout/box.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size, step } from '../layout/scene.ts';
import { block, measure } from '../layout/text.ts';

type Panel = Gaps['panels'][number];
type Row = Panel['rows'][number];

/** Where things stand in each drawing, in pixels. */
const LAYOUT = {
  wide: { label: 120, track: [130, 556], bar: 24, gap: 14, value: 15 },
  narrow: { label: 180, track: [0.5, 339.5], bar: 24, gap: 12, value: 15 },
  card: { label: 400, track: [0.5, 559.5], bar: 32, gap: 18, value: 19 },
} as const;

interface Frame {
  size: Size;
  gaps: Gaps;
  x: (value: number) => number;
}

const MUTED = { size: 12, muted: true };

/** The gap is hatched, because it is worked out; where it is a forecast too, its outline is dashed. */
function gap(place: Place, projected: boolean): Node[] {
  const [outline, ...lines] = box(place, 'hatched', 'plain');
  return [projected ? node('rect', { ...place, class: 'dashed plain' }) : outline!, ...lines];
}

/** The need as one bar: supply from the left, then the gap. The word for supply stands in it where it fits. */
function bar(row: Row, top: number, { x, gaps, size }: Frame): Node[] {
  const { bar: height } = LAYOUT[size];
  const edge = x(100 - row.value);
  const word = row.projected ? gaps.projectedSupply : gaps.supply;
  const fits = measure(word, 12) + 16 <= edge - x(0);
  return [
    ...box({ x: x(0), y: top, width: edge - x(0), height }, row.projected ? 'dashed' : 'open', 'plain'),
    ...gap({ x: edge, y: top, width: x(100) - edge, height }, row.projected),
    ...(fits ? [text(x(0) + 8, top + height / 2 + 4, word, { size: 12 })] : []),
  ];
}

const valueOf = (row: Row, { short }: Gaps) => [row.about, row.display, short].filter(Boolean).join(' ');
const countOf = ({ count }: Row) => (count ? `${count.display} ${count.label}` : '');

interface Part {
  nodes: Node[];
  bottom: number;
}

/** Wide: label, bar, value and number of people in one line. */
function beside(row: Row, top: number, frame: Frame): Part {
  const { label: width, bar: height, gap: space, value: size } = LAYOUT.wide;
  const label = block(row.label, { x: 0, y: top + 16, width }, { bold: true });
  const note = row.note ? block(row.note, { x: 0, y: label.next - 1, width }, MUTED) : label;
  const at = frame.x(100) + 12;
  const count = countOf(row);
  const nodes = [
    ...label.nodes,
    ...(row.note ? note.nodes : []),
    ...bar(row, top, frame),
    text(at, count ? top + 11 : top + 17, valueOf(row, frame.gaps), { size, bold: true }),
    ...(count ? [text(at, top + 27, count, MUTED)] : []),
  ];
  return { nodes, bottom: Math.max(note.next - 10, top + height + 4) + space };
}

/** Narrow and card: label and value above the bar, the number of people under its end. */
function above(row: Row, top: number, frame: Frame): Part {
  const { label: width, bar: height, gap: space, value: size } = LAYOUT[frame.size];
  const label = block(row.label, { x: 0, y: top + 14, width }, { bold: true });
  const note = row.note ? block(row.note, { x: 0, y: label.next - 1, width }, MUTED) : label;
  const barTop = note.next - 7;
  const count = frame.size === 'card' ? '' : countOf(row);
  const nodes = [
    ...label.nodes,
    ...(row.note ? note.nodes : []),
    text(WIDTH[frame.size], top + 14, valueOf(row, frame.gaps), { size, bold: true, anchor: 'end' }),
    ...bar(row, barTop, frame),
    ...(count ? [text(WIDTH[frame.size], barTop + height + 14, count, { ...MUTED, anchor: 'end' as const })] : []),
  ];
  return { nodes, bottom: barTop + height + (count ? 16 : 0) + space };
}

function head({ label, note }: Panel, top: number, size: Size): Part {
  const width = WIDTH[size];
  const rule = node('path', { d: `M0 ${top}H${width}`, class: 'rule' });
  const name = block(label, { x: 0, y: top + 18, width }, { bold: true });
  const under = note ? block(note, { x: 0, y: name.next - 1, width }, MUTED) : { nodes: [], next: name.next };
  return { nodes: [rule, ...name.nodes, ...under.nodes], bottom: under.next - 6 };
}

/** The scale's ends and its middle. */
function axis(top: number, { x, gaps }: Frame): Node[] {
  return [
    ...[0, 50, 100].map((at) => node('path', { d: `M${x(at)} ${top}v5`, class: 'tick' })),
    step(x(0), top + 17, '0', 'start'),
    step(x(50), top + 17, '50%'),
    step(x(100), top + 17, `100% ${gaps.whole}`, 'end'),
  ];
}

/** The card shows the chosen rows without heads, each named by its panel too. */
function forSize({ panels }: Gaps, size: Size): Panel[] {
  if (size !== 'card') return panels;
  const rows = panels.flatMap((panel) => panel.rows.map((row) => ({ ...row, label: `${panel.label}, ${row.label}` })));
  return [{ label: '', rows: cardRows(rows).map((row) => ({ ...row, note: undefined })) }];
}

/** Draws needs as full bars of equal length, so that shares are compared and not numbers of people, whose wholes differ. */
export function drawGaps(gaps: Gaps, size: Size): Drawing {
  const frame: Frame = { size, gaps, x: scaleLinear([0, 100], LAYOUT[size].track) };
  const nodes: Node[] = [];
  let y = 1;
  for (const panel of forSize(gaps, size)) {
    const top = size === 'card' ? { nodes: [], bottom: y } : head(panel, y, size);
    nodes.push(...top.nodes);
    y = top.bottom;
    for (const row of panel.rows) {
      const drawn = (size === 'wide' ? beside : above)(row, y, frame);
      nodes.push(node('g', { 'data-row': row.figure }, drawn.nodes));
      y = drawn.bottom;
    }
  }
  if (size === 'card') return { width: WIDTH[size], height: Math.ceil(y - LAYOUT.card.gap + 2), nodes };
  return { width: WIDTH[size], height: Math.ceil(y + 16), nodes: [...nodes, ...axis(y - 6, frame)] };
}
