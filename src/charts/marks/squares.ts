import { range, scaleBand } from 'd3';
import type { Squares } from '../../facts/schema/drawings/squares.ts';
import { box } from '../layout/box.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size } from '../layout/scene.ts';
import { block } from '../layout/text.ts';

type Group = Squares['groups'][number];
type Part = Group['parts'][number];

/** One part of the sum: its squares stand at `from` up to `to` in the row of all squares. */
interface Run {
  part: Part;
  group: Group;
  from: number;
  to: number;
}

/** Numbers the squares of all parts, in order. */
function runs({ groups, each }: Squares): Run[] {
  let at = 0;
  return groups.flatMap((group) =>
    group.parts.map((part) => {
      const from = at;
      at += Math.round(part.value / each);
      return { part, group, from, to: at };
    }),
  );
}

const square = (x: number, y: number, side: number, { part, group }: Run): Node[] =>
  box({ x, y, width: side, height: side }, part.texture, group.tone);

const said = (datum: { display: string; label: string }) => `${datum.display} ${datum.label}`;

const GROUP_GAP = 10;
const TOP = 50;

/** Left edges of all squares in one line, with a gap between groups. */
function line(series: Squares, all: Run[], width: number): { left: (index: number) => number; side: number } {
  const gaps = GROUP_GAP * (series.groups.length - 1);
  const band = scaleBand<number>(range(all.at(-1)!.to), [0, width - gaps]).paddingInner(0.16);
  const groupOf = (index: number) => series.groups.indexOf(all.find(({ to }) => index < to)!.group);
  return { left: (index) => band(index)! + GROUP_GAP * groupOf(index), side: band.bandwidth() };
}

/** Widths in pixels of the notes under the parts: as wide as their squares, but wide enough to read, and the last to the edge. */
function noteColumns(all: Run[], left: (index: number) => number, full: number, least: number): { x: number; width: number }[] {
  let free = 0;
  return all.map(({ from }, i) => {
    const x = Math.max(left(from), free);
    const next = all[i + 1];
    const width = next ? Math.max(left(next.from) - x - 8, least) : full - x;
    free = x + width + 12;
    return { x, width: width - 8 };
  });
}

const squaresOf = (run: Run, left: (index: number) => number, side: number, top: number): Node[] =>
  range(run.from, run.to).flatMap((index) => square(left(index), top, side, run));

/** A line from a part's first square to its note, which may stand aside. */
function leader(from: number, to: number, y: number): Node {
  const [start, end] = [from.toFixed(1), to.toFixed(1)];
  return node('path', { d: `M${start} ${Math.round(y + 4)}v4L${end} ${Math.round(y + 14)}v12`, class: 'tick' });
}

/** A bracket over the squares of each group, with the group's sum and, where there is room, its note. */
function bracketed(series: Squares, all: Run[], left: (index: number) => number, side: number, top: number, noted: boolean): Node[] {
  return series.groups.flatMap((group) => {
    const own = all.filter((run) => run.group === group);
    const [from, to] = [left(own[0]!.from), left(own.at(-1)!.to - 1) + side];
    return [
      text(from, 14, said(group), { size: 15, bold: true }),
      ...(noted ? [text(from, 31, group.note, { size: 12, muted: true })] : []),
      node('path', { d: `M${from.toFixed(1)} ${top - 4}V${top - 10}H${to.toFixed(1)}V${top - 4}`, class: 'rule' }),
    ];
  });
}

/** All squares in one line; a bracket above each group, a note under each part. */
function wide(series: Squares): Drawing {
  const all = runs(series);
  const { left, side } = line(series, all, WIDTH.wide);
  const columns = noteColumns(all, left, WIDTH.wide, 132);
  const brackets = bracketed(series, all, left, side, TOP, true);
  const notes = all.map(({ part }, i) => block(said(part), { x: columns[i]!.x + 8, y: TOP + side + 26, width: columns[i]!.width }));
  const parts = all.map((run, i) =>
    node('g', { 'data-row': run.part.figure }, [
      ...squaresOf(run, left, side, TOP),
      leader(left(run.from) + side / 2, columns[i]!.x + 1, TOP + side),
      ...notes[i]!.nodes,
    ]),
  );
  const lowest = Math.max(...notes.map(({ next }) => next));
  return { width: WIDTH.wide, height: Math.ceil(lowest - 8), nodes: [...brackets, ...parts] };
}

/** One column of squares; group and part labels at the right of their squares. */
function narrow(series: Squares): Drawing {
  const side = 18;
  const step = 22;
  const nodes: Node[] = [];
  let y = 2;
  for (const group of series.groups) {
    const heading = block(said(group), { x: 0, y: y + 13, width: WIDTH.narrow }, { size: 15, bold: true });
    const note = block(group.note, { x: 0, y: heading.next - 1, width: WIDTH.narrow }, { size: 12, muted: true });
    nodes.push(...heading.nodes, ...note.nodes);
    y = note.next;
    for (const run of runs(series).filter((other) => other.group === group)) {
      const columns = 5;
      const count = run.to - run.from;
      const boxes = range(count).flatMap((i) => square((i % columns) * step + 1, y + Math.floor(i / columns) * step, side, run));
      const words = block(said(run.part), { x: columns * step + 12, y: y + 13, width: WIDTH.narrow - columns * step - 12 });
      nodes.push(node('g', { 'data-row': run.part.figure }, [...boxes, ...words.nodes]));
      y = Math.max(y + Math.ceil(count / columns) * step, words.next - 10) + 8;
    }
    y += 10;
  }
  return { width: WIDTH.narrow, height: Math.ceil(y - 10), nodes };
}

/** All squares in one line with a bracket over each group; the parts stand in a line of words below their squares. */
function cardLine(series: Squares): Drawing {
  const all = runs(series);
  const { left, side } = line(series, all, WIDTH.card);
  const top = 28;
  const brackets = bracketed(series, all, left, side, top, false);
  const columns = noteColumns(all, left, WIDTH.card, 128);
  const parts = all.map((run, i) => {
    const { x, width } = columns[i]!;
    const note = block(said(run.part), { x: x + 6, y: top + side + 24, width }, { size: 12 });
    return {
      next: note.next,
      node: node('g', { 'data-row': run.part.figure }, [
        ...squaresOf(run, left, side, top),
        leader(left(run.from) + side / 2, x + 1, top + side),
        ...note.nodes,
      ]),
    };
  });
  return {
    width: WIDTH.card,
    height: Math.ceil(Math.max(...parts.map(({ next }) => next)) - 8),
    nodes: [...brackets, ...parts.map((part) => part.node)],
  };
}

/** Draws a sum as equal squares: solid is on the record, hatched is conditional, open is a pledge. */
export function drawSquares(series: Squares, size: Size): Drawing {
  if (size === 'card') return cardLine(series);
  return size === 'wide' ? wide(series) : narrow(series);
}
