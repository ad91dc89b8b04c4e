import { cumsum, max } from 'd3';
import type { Squares } from '../../facts/schema/drawings/squares.ts';
import { column, emptyBlock, join, rowGroup, rule, sequence, textWith, toDrawing, TYPE, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size } from '../layout/scene.ts';
import { leadingOf, measure, textBlock } from '../layout/text.ts';
import { units } from '../layout/units.ts';
import { valueBlock } from '../layout/values.ts';

type Group = Squares['groups'][number];

/** So many squares make a line, at every size: lines can be compared as well as squares. */
const PER_LINE = 5;

/** Pixels: side of a square and the step to the next; where sums begin, right of squares, or under them; space under a group. */
const LAYOUT = {
  wide: { side: 72, step: 82, sums: 460, gap: 22 },
  mid: { side: 48, step: 55, sums: 296, gap: 18 },
  narrow: { side: 58, step: 68, sums: 0, gap: 16 },
  thumb: { side: 44, step: 51, sums: 262, gap: 20 },
} as const;

const labelOf = ({ display, label }: { display: string; label: string }) => `${display} ${label}`;

/** A group's name and who is behind it. */
function head(group: Group, y: number, size: Size): Block {
  const { bold, small } = TYPE[size];
  const name = labelOf(group);
  if (measure(name, bold) + measure(group.note, small) + 10 > WIDTH[size])
    return sequence(
      y,
      (at) => textBlock(name, { x: 0, y: at, width: WIDTH[size] }, bold),
      (at) => textBlock(group.note, { x: 0, y: at, width: WIDTH[size] }, small),
    );
  return { nodes: [textWith(0, y + bold.size, name, bold, group.note, small)], next: y + leadingOf(bold) };
}

/** A part's sum over what it is for. Sums are side by side, and the last has the room that is left. */
function sum({ parts }: Group, i: number, y: number, size: Size): Block {
  const { value, label, small } = TYPE[size];
  const part = parts[i]!;
  const { sums: left } = LAYOUT[size];
  const step = max(parts, ({ display }) => measure(display, value))! + (size === 'wide' ? 44 : 18);
  const x = left + step * i;
  const width = i < parts.length - 1 ? step - 16 : Math.min(WIDTH[size] - x, 420);
  const words = textBlock(part.label, { x, y: y + value.size * 1.2, width }, size === 'narrow' ? { size: small.size } : label);
  return { nodes: [...valueBlock({ value: part.display }, x, y + value.size * 0.6, size), ...words.nodes], next: words.next };
}

/** The sum of a group and its name: a thumbnail has no room for more. */
function thumbSum(group: Group, y: number): Block {
  const { sums: x } = LAYOUT.thumb;
  const name = textBlock(group.label, { x, y: y + 24, width: WIDTH.thumb - x }, TYPE.thumb.label);
  return { nodes: [...valueBlock({ value: group.display }, x, y + 12, 'thumb'), ...name.nodes], next: name.next };
}

/** A group: its squares, all parts one after the other, and the sums of the parts right of them or under them. */
function drawGroup(group: Group, top: number, size: Size, each: number): Block {
  const { side, step, sums: left, gap } = LAYOUT[size];
  const thumb = size === 'thumb';
  const name = thumb ? emptyBlock(top) : head(group, top, size);
  const y = name.next + (thumb ? 1 : 7);
  const ends = cumsum(group.parts, ({ value }) => Math.round(value / each));
  const last = y + Math.ceil(ends.at(-1)! / PER_LINE) * step - step + side;
  const parts = group.parts.map((part, i): Block => {
    const first = ends[i - 1] ?? 0;
    const boxes = units(first, ends[i]!, { x: 1, y, perLine: PER_LINE, side, step }, part.texture, group.tone);
    const told = thumb ? emptyBlock(y) : sum(group, i, left ? y : last + 6, size);
    const from = 1 + (first % PER_LINE) * step;
    const area = { x: from, y, width: Math.min(ends[i]! - first, PER_LINE) * step - step + side, height: boxes.next - y };
    return { nodes: [rowGroup(part.figure, area, [...boxes.nodes, ...told.nodes])], next: Math.max(boxes.next, told.next) };
  });
  const { nodes, next } = join(name, ...parts, ...(thumb ? [thumbSum(group, y)] : []));
  return { nodes, next: next + gap };
}

/** Draws a sum as equal squares, so that its parts can be counted. */
export function drawSquares({ groups, each }: Squares, size: Size): Drawing {
  const { gap } = LAYOUT[size];
  const { nodes, next } = column(size === 'thumb' ? 6 : 0, groups, (group, top, i) => {
    if (i === 0 || size === 'thumb') return drawGroup(group, top, size, each);
    const drawn = drawGroup(group, top + gap - 4, size, each);
    return { nodes: [rule(top + 0.5, [0, WIDTH[size]], 'hair'), ...drawn.nodes], next: drawn.next };
  });
  return toDrawing(size, next - gap + 2, nodes);
}
