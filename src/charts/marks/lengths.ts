import { scaleLinear } from 'd3';
import { cardRows } from '../layout/card-rows.ts';
import type { Lengths } from '../../facts/schema/drawings/lengths.ts';
import { box } from '../layout/box.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size, step } from '../layout/scene.ts';
import { block } from '../layout/text.ts';

type Group = Lengths['groups'][number];
type Row = Group['rows'][number];

/** Where things stand in each drawing, in pixels. Values stand right of their bars, so the columns end before what follows them. */
const LAYOUT = {
  wide: { label: 220, length: [232, 452], size: [540, 640], bar: 15, gap: 11 },
  narrow: { label: 340, length: [0.5, 250], size: undefined, bar: 15, gap: 12 },
  card: { label: 250, length: [262, 480], size: undefined, bar: 13, gap: 8 },
} as const;

type Scale = (value: number) => number;

interface Frame {
  size: Size;
  lengths: Lengths;
  length: Scale;
  /** Left out where sizes are words. */
  sizes: Scale | undefined;
}

interface Part {
  nodes: Node[];
  bottom: number;
}

const MUTED = { size: 12, muted: true };

const valueOf = ({ display: shown, upTo }: Row) => (upTo ? `${shown} to ${upTo.display}` : shown);

/** The length in full; in outline what only some sources add to it. */
function bar(row: Row, y: number, { lengths, length, size }: Frame): Node[] {
  const { bar: height } = LAYOUT[size];
  const tone = lengths.tone ?? 'plain';
  const most = row.upTo?.value ?? row.value;
  return [
    ...box({ x: length(0), y, width: length(row.value) - length(0), height }, 'solid', tone),
    ...(row.upTo ? box({ x: length(row.value), y, width: length(most) - length(row.value), height }, 'open', tone) : []),
    text(length(most) + 7, y + height - 3, valueOf(row), { bold: true }),
  ];
}

/** The size as an open bar in its own column. */
function sizeBar({ size }: Row, y: number, { lengths, sizes }: Frame): Node[] {
  if (!sizes) return [];
  const { bar: height } = LAYOUT.wide;
  const place = { x: sizes(0), y, width: sizes(size.value) - sizes(0), height };
  return [...box(place, 'open', lengths.tone ?? 'plain'), text(sizes(size.value) + 7, y + height - 3, size.display)];
}

/** Label and note at the left, bars beside them. */
function beside(row: Row, y: number, frame: Frame): Part {
  const { label: width, bar: height, gap } = LAYOUT[frame.size];
  const card = frame.size === 'card';
  const label = block(card ? (row.short ?? row.label) : row.label, { x: 0, y: y + 12, width }, { bold: row.strong });
  const note = row.note && !card ? block(row.note, { x: 0, y: label.next - 1, width }, MUTED) : { nodes: [], next: label.next };
  const nodes = [...label.nodes, ...note.nodes, ...bar(row, y, frame), ...sizeBar(row, y, frame)];
  return { nodes, bottom: Math.max(note.next - 13, y + height) + gap };
}

/** Label above its bar, the size in words under it. */
function above(row: Row, y: number, frame: Frame): Part {
  const { label: width, bar: height, gap } = LAYOUT.narrow;
  const label = block(row.label, { x: 0, y: y + 12, width }, { bold: row.strong });
  const note = row.note ? block(row.note, { x: 0, y: label.next - 1, width }, MUTED) : label;
  const top = note.next - 7;
  const size = text(0, top + height + 15, `${frame.lengths.heads.size}: ${row.size.display}`, { size: 12 });
  return { nodes: [...label.nodes, ...(row.note ? note.nodes : []), ...bar(row, top, frame), size], bottom: top + height + 19 + gap };
}

/** A scale that starts at 0, with a few steps. */
function axis(y: number, scale: Scale, ticks: number[]): Node[] {
  return ticks.flatMap((at) => [
    node('path', { d: `M${Math.round(scale(at)) + 0.5} ${y}v5`, class: 'tick' }),
    step(scale(at), y + 17, at.toLocaleString('en-US'), scale(at) < 6 ? 'start' : 'middle'),
  ]);
}

/** Rows of a card stand without the heads of their groups. */
function forSize({ groups }: Lengths, size: Size): Group[] {
  return size === 'card' ? [{ label: '', rows: cardRows(groups.flatMap(({ rows }) => rows)) }] : groups;
}

function heads({ heads }: Lengths, { size, length, sizes }: Frame): Part {
  if (size === 'card') return { nodes: [], bottom: 1 };
  const own = text(length(0), 12, heads.length, MUTED);
  return { nodes: sizes ? [own, text(sizes(0), 12, heads.size, MUTED)] : [own], bottom: 19 };
}

function head(label: string, y: number, width: number): Part {
  const name = block(label, { x: 0, y: y + 17, width }, { bold: true });
  return { nodes: [node('path', { d: `M0 ${y + 0.5}H${width}`, class: 'rule' }), ...name.nodes], bottom: name.next - 9 };
}

/** Draws lengths and sizes in two aligned columns. One picture of both would show their product, which nobody counted. */
export function drawLengths(lengths: Lengths, size: Size): Drawing {
  const rows = lengths.groups.flatMap((group) => group.rows);
  const longest = Math.max(...rows.map(({ value, upTo }) => upTo?.value ?? value));
  const length = scaleLinear([0, longest], LAYOUT[size].length).nice(3);
  const columns = LAYOUT[size].size;
  const sizes = columns && scaleLinear([0, Math.max(...rows.map((row) => row.size.value))], columns);
  const frame: Frame = { size, lengths, length, sizes };
  const top = heads(lengths, frame);
  const nodes = [...top.nodes];
  let y = top.bottom;
  for (const group of forSize(lengths, size)) {
    const named = group.label ? head(group.label, y, WIDTH[size]) : { nodes: [], bottom: y };
    nodes.push(...named.nodes);
    y = named.bottom;
    for (const row of group.rows) {
      const drawn = (size === 'narrow' ? above : beside)(row, y, frame);
      nodes.push(node('g', { 'data-row': row.figure }, drawn.nodes));
      y = drawn.bottom;
    }
  }
  nodes.push(...axis(y - 2, length, length.ticks(3)), ...(sizes ? axis(y - 2, sizes, sizes.ticks(2)) : []));
  return { width: WIDTH[size], height: Math.ceil(y + 18), nodes };
}
