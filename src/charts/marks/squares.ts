import { cumsum, max, range, scaleBand } from 'd3';
import type { Squares } from '../../facts/schema/drawings/squares.ts';
import { box } from '../layout/box.ts';
import { column, path, rowGroup, sequence, SMALL, text, toDrawing, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size, SvgNode } from '../layout/scene.ts';
import { textBlock } from '../layout/text.ts';

type Group = Squares['groups'][number];
type Part = Group['parts'][number];

/** One part of the sum: the squares from number `from` up to, but not including, `to`. */
interface Run {
  part: Part;
  group: Group;
  from: number;
  to: number;
}

function runsOf({ groups, each }: Squares): Run[] {
  const parts = groups.flatMap((group) => group.parts.map((part) => ({ part, group })));
  const ends = cumsum(parts, ({ part }) => Math.round(part.value / each));
  return parts.map((part, i) => ({ ...part, from: ends[i - 1] ?? 0, to: ends[i]! }));
}

const square = (x: number, y: number, side: number, { part, group }: Run): SvgNode[] =>
  box({ x, y, width: side, height: side }, part.texture, group.tone);

const labelOf = ({ display, label }: { display: string; label: string }) => `${display} ${label}`;

/** Pixels between the squares of two groups. */
const GROUP_GAP = 10;

/** Pixels: the top of the squares, the least width of a note, from the squares to the notes, their letters and indent. */
const LAYOUT = {
  wide: { top: 50, note: 132, below: 26, size: 13, indent: 8 },
  card: { top: 28, note: 128, below: 24, size: 12, indent: 6 },
} as const;

interface Line {
  runs: Run[];
  /** Left edge of a square by its number. */
  left: (index: number) => number;
  side: number;
  top: number;
}

/** All squares on one line, with a gap between groups. */
function lineOf({ groups, ...spec }: Squares, size: 'wide' | 'card'): Line {
  const runs = runsOf({ groups, ...spec });
  const gaps = GROUP_GAP * (groups.length - 1);
  const band = scaleBand<number>(range(runs.at(-1)!.to), [0, WIDTH[size] - gaps]).paddingInner(0.16);
  const groupOf = (index: number) => groups.indexOf(runs.find(({ to }) => index < to)!.group);
  return { runs, left: (index) => band(index)! + GROUP_GAP * groupOf(index), side: band.bandwidth(), top: LAYOUT[size].top };
}

/** Columns of the notes under the parts: as wide as their squares, but at least `least`, and the last up to the edge. */
function noteColumns({ runs, left }: Line, full: number, least: number): { x: number; width: number }[] {
  let free = 0;
  return runs.map(({ from }, i) => {
    const x = Math.max(left(from), free);
    const next = runs[i + 1];
    const width = next ? Math.max(left(next.from) - x - 8, least) : full - x;
    free = x + width + 12;
    return { x, width: width - 8 };
  });
}

/** A line from a part's first square to its note, which may be to the right of it. */
const leader = (from: number, to: number, y: number): SvgNode =>
  path(`M${from.toFixed(1)} ${Math.round(y + 4)}v4L${to.toFixed(1)} ${Math.round(y + 14)}v12`, 'tick');

/** A bracket over the squares of each group, with the group's sum and, except on the card, its note. */
const brackets = ({ groups }: Squares, { runs, left, side, top }: Line, size: Size): SvgNode[] =>
  groups.flatMap((group) => {
    const own = runs.filter((run) => run.group === group);
    const [from, to] = [left(own[0]!.from), left(own.at(-1)!.to - 1) + side];
    return [
      text(from, 14, labelOf(group), { size: 15, bold: true }),
      ...(size === 'card' ? [] : [text(from, 31, group.note, SMALL)]),
      path(`M${from.toFixed(1)} ${top - 4}V${top - 10}H${to.toFixed(1)}V${top - 4}`, 'rule'),
    ];
  });

/** All squares on one line; a bracket above each group, a note under each part. */
function drawLine(spec: Squares, size: 'wide' | 'card'): Drawing {
  const { note: least, below, size: letters, indent } = LAYOUT[size];
  const line = lineOf(spec, size);
  const { left, side, top } = line;
  const columns = noteColumns(line, WIDTH[size], least);
  const parts = line.runs.map((run, i): Block => {
    const { x, width } = columns[i]!;
    const note = textBlock(labelOf(run.part), { x: x + indent, y: top + side + below, width }, { size: letters });
    const squares = range(run.from, run.to).flatMap((index) => square(left(index), top, side, run));
    const nodes = [...squares, leader(left(run.from) + side / 2, x + 1, top + side), ...note.nodes];
    return { nodes: [rowGroup(run.part.figure, nodes)], next: note.next };
  });
  const lowest = max(parts, ({ next }) => next)!;
  return toDrawing(size, lowest - 8, [...brackets(spec, line, size), ...parts.flatMap(({ nodes }) => nodes)]);
}

/** Pixels: side of a square and the step to the next. */
const NARROW = { perLine: 5, side: 18, step: 22 };

function narrowPart(run: Run, top: number): Block {
  const { perLine, side, step } = NARROW;
  const count = run.to - run.from;
  const boxes = range(count).flatMap((i) => square((i % perLine) * step + 1, top + Math.floor(i / perLine) * step, side, run));
  const x = perLine * step + 12;
  const words = textBlock(labelOf(run.part), { x, y: top + 13, width: WIDTH.narrow - x });
  const next = Math.max(top + Math.ceil(count / perLine) * step, words.next - 10) + 8;
  return { nodes: [rowGroup(run.part.figure, [...boxes, ...words.nodes])], next };
}

/** Groups and parts one under the other, each part's label right of its squares. */
function drawNarrow(spec: Squares): Drawing {
  const width = WIDTH.narrow;
  const runs = runsOf(spec);
  const { nodes, next } = column(2, spec.groups, (group, top) => {
    const { nodes: words, next: y } = sequence(
      top + 13,
      (at) => textBlock(labelOf(group), { x: 0, y: at, width }, { size: 15, bold: true }),
      (at) => textBlock(group.note, { x: 0, y: at - 1, width }, SMALL),
    );
    const own = runs.filter((run) => run.group === group);
    const parts = column(y, own, narrowPart);
    return { nodes: [...words, ...parts.nodes], next: parts.next + 10 };
  });
  return toDrawing('narrow', next - 10, nodes);
}

/** Draws a sum as equal squares, so that its parts can be counted. */
export const drawSquares = (spec: Squares, size: Size): Drawing => (size === 'narrow' ? drawNarrow(spec) : drawLine(spec, size));
