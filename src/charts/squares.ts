import { range, scaleBand } from 'd3';
import type { Squares } from '../domain/series.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size } from './scene.ts';
import { block } from './type.ts';

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

/** One square. A hatched one is outlined and crossed by lines, so that no pattern needs an id. */
function square(x: number, y: number, side: number, { part, group }: Run): Node[] {
  const box = node('rect', { x, y, width: side, height: side, class: `${part.texture} ${group.tone}` });
  if (part.texture !== 'hatched') return [box];
  const step = side / 4;
  const d = range(1, 8)
    .map((i) => {
      const low = Math.max(0, i * step - side);
      const high = Math.min(side, i * step);
      return `M${+(x + low).toFixed(1)} ${+(y + high).toFixed(1)}L${+(x + high).toFixed(1)} ${+(y + low).toFixed(1)}`;
    })
    .join('');
  return [box, node('path', { d, class: `hatch ${group.tone}` })];
}

const said = (datum: { shown: string; label: string }) => `${datum.shown} ${datum.label}`;

/** All squares in one line; a bracket above each group, a note under each part. */
function wide(series: Squares): Drawing {
  const all = runs(series);
  const count = all.at(-1)!.to;
  const width = WIDTH.wide;
  const x = scaleBand(range(count), [0, width]).paddingInner(0.16);
  const side = x.bandwidth();
  const right = (index: number) => x(index - 1)! + side;
  const top = 50;
  const brackets = series.groups.flatMap((group) => {
    const own = all.filter((run) => run.group === group);
    const [from, to] = [x(own[0]!.from)!, right(own.at(-1)!.to)];
    return [
      text(from, 14, said(group), 't b s15'),
      text(from, 31, group.note ?? '', 'm s12'),
      node('path', { d: `M${from} ${top - 4}V${top - 10}H${to}V${top - 4}`, class: 'rule' }),
    ];
  });
  const notes = all.map(({ part, from }, i) => {
    const next = all[i + 1];
    const room = (next ? x(next.from)! : width) - x(from)! - 14;
    return { part, x: x(from)!, words: block(said(part), { x: x(from)! + 8, y: top + side + 22, width: Math.max(room, 150) }, { size: 13, kind: 't' }) };
  });
  const lowest = Math.max(...notes.map(({ words }) => words.next));
  const parts = all.map((run, i) =>
    node('g', { 'data-row': run.part.figure }, [
      ...range(run.from, run.to).flatMap((index) => square(x(index)!, top, side, run)),
      node('path', { d: `M${notes[i]!.x + 1} ${top + side + 6}V${top + side + 24}`, class: 'tick' }),
      ...notes[i]!.words.nodes,
    ]),
  );
  return { width, height: Math.ceil(lowest - 8), nodes: [...brackets, ...parts] };
}

/** One column of squares; group and part labels at the right of their squares. */
function narrow(series: Squares): Drawing {
  const side = 18;
  const step = 22;
  const nodes: Node[] = [];
  let y = 2;
  for (const group of series.groups) {
    const heading = block(said(group), { x: 0, y: y + 13, width: WIDTH.narrow }, { size: 15, kind: 't b' });
    const note = block(group.note ?? '', { x: 0, y: heading.next - 1, width: WIDTH.narrow }, { size: 12, kind: 'm' });
    nodes.push(...heading.nodes, ...note.nodes);
    y = note.next;
    for (const run of runs(series).filter((other) => other.group === group)) {
      const columns = 5;
      const count = run.to - run.from;
      const boxes = range(count).flatMap((i) => square((i % columns) * step + 1, y + Math.floor(i / columns) * step, side, run));
      const words = block(said(run.part), { x: columns * step + 12, y: y + 13, width: WIDTH.narrow - columns * step - 12 }, { size: 13, kind: 't' });
      nodes.push(node('g', { 'data-row': run.part.figure }, [...boxes, ...words.nodes]));
      y = Math.max(y + Math.ceil(count / columns) * step, words.next - 10) + 8;
    }
    y += 10;
  }
  return { width: WIDTH.narrow, height: Math.ceil(y - 10), nodes };
}

/** Draws a sum as equal squares: solid is on the record, hatched is conditional, open is a pledge. */
export function drawSquares(series: Squares, size: Size): Drawing {
  return size === 'wide' ? wide(series) : narrow(series);
}
