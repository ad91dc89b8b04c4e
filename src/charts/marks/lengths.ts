import { format, max, scaleLinear, type ScaleLinear } from 'd3';
import type { Lengths } from '../../facts/schema/drawings/lengths.ts';
import { box } from '../layout/box.ts';
import { cardRows, panelColumn } from '../layout/panels.ts';
import { emptyBlock, join, path, rowGroup, sequence, SMALL, text, tickLabel, toDrawing } from '../layout/scene.ts';
import type { Block, Drawing, Size, SvgNode } from '../layout/scene.ts';
import { heading, textBlock } from '../layout/text.ts';

type Group = Lengths['groups'][number];
type Row = Group['rows'][number];

/** Pixels: width of labels, ends of both scales, height of a bar and the space under it. Scales end early, since values are right of bars. */
const LAYOUT = {
  wide: { label: 220, length: [232, 452], size: [540, 640], bar: 15, gap: 11 },
  narrow: { label: 340, length: [0.5, 250], size: undefined, bar: 15, gap: 12 },
  card: { label: 250, length: [262, 480], size: undefined, bar: 13, gap: 8 },
} as const;

type Scale = ScaleLinear<number, number>;

interface Frame {
  size: Size;
  spec: Lengths;
  length: Scale;
  /** Undefined if sizes are in words only. */
  sizes: Scale | undefined;
}

const longest = ({ value, upTo }: Row) => upTo?.value ?? value;

/** The length filled; in outline what only some sources add to it. */
function bar(datum: Row, y: number, { spec, length, size }: Frame): SvgNode[] {
  const { bar: height } = LAYOUT[size];
  const { display, value, upTo } = datum;
  const tone = spec.tone ?? 'plain';
  const [start, end, most] = [length(0), length(value), length(longest(datum))];
  return [
    ...box({ x: start, y, width: end - start, height }, 'solid', tone),
    ...(upTo ? box({ x: end, y, width: most - end, height }, 'open', tone) : []),
    text(most + 7, y + height - 3, upTo ? `${display} to ${upTo.display}` : display, { bold: true }),
  ];
}

/** The size as an open bar in its own column. */
function sizeBar({ size }: Row, y: number, { spec, sizes }: Frame): SvgNode[] {
  if (!sizes) return [];
  const { bar: height } = LAYOUT.wide;
  const rect = { x: sizes(0), y, width: sizes(size.value) - sizes(0), height };
  return [...box(rect, 'open', spec.tone ?? 'plain'), text(sizes(size.value) + 7, y + height - 3, size.display)];
}

/** A row with its words at the left, or above its bar with the size in words under it. */
function drawRow(datum: Row, y: number, frame: Frame): Block {
  const { label: width, bar: height, gap } = LAYOUT[frame.size];
  const name = textBlock(datum.label, { x: 0, y: y + 12, width }, { bold: datum.strong });
  const words = join(name, textBlock(datum.note, { x: 0, y: name.next - 1, width }, SMALL));
  const group = (...marks: SvgNode[]) => [rowGroup(datum.figure, [...words.nodes, ...marks])];
  if (frame.size !== 'narrow')
    return { nodes: group(...bar(datum, y, frame), ...sizeBar(datum, y, frame)), next: Math.max(words.next - 13, y + height) + gap };
  const top = words.next - 7;
  const size = text(0, top + height + 15, `${frame.spec.heads.size}: ${datum.size.display}`, { size: 12 });
  return { nodes: group(...bar(datum, top, frame), size), next: top + height + 19 + gap };
}

const axis = (y: number, scale: Scale, ticks: number[]): SvgNode[] =>
  ticks.flatMap((tick) => [
    path(`M${Math.round(scale(tick)) + 0.5} ${y}v5`, 'tick'),
    tickLabel(scale(tick), y + 17, format(',')(tick), scale(tick) < 6 ? 'start' : 'middle'),
  ]);

/** Names of the columns. */
function heads({ spec, length, sizes, size }: Frame): Block {
  if (size === 'card') return emptyBlock(1);
  const names = [text(length(0), 12, spec.heads.length, SMALL), ...(sizes ? [text(sizes(0), 12, spec.heads.size, SMALL)] : [])];
  return { nodes: names, next: 19 };
}

/** The card's rows, without the heads of their groups. */
function cardGroup({ groups }: Lengths): Group {
  const rows = cardRows(groups.flatMap(({ rows }) => rows));
  return { label: '', rows: rows.map((row) => ({ ...row, label: row.short ?? row.label, note: undefined })) };
}

/** Draws lengths and sizes in two aligned columns. One picture of both would show their product, which nobody counted. */
export function drawLengths(spec: Lengths, size: Size): Drawing {
  const rows = spec.groups.flatMap((group) => group.rows);
  const length = scaleLinear([0, max(rows, longest)!], LAYOUT[size].length).nice(3);
  const columns = LAYOUT[size].size;
  const sizes = columns && scaleLinear([0, max(rows, (row) => row.size.value)!], columns);
  const frame: Frame = { size, spec, length, sizes };
  const card = size === 'card';
  const head = ({ label }: Group, y: number) => heading(label, y, size, { rule: 0.5, baseline: 17, after: -9 });
  const { nodes, next } = sequence(
    0,
    () => heads(frame),
    (y) => panelColumn(y, card ? [cardGroup(spec)] : spec.groups, card ? undefined : head, (datum, top) => drawRow(datum, top, frame)),
  );
  return toDrawing(size, next + 18, [
    ...nodes,
    ...axis(next - 2, length, length.ticks(3)),
    ...(sizes ? axis(next - 2, sizes, sizes.ticks(2)) : []),
  ]);
}
