import { range, scaleLinear } from 'd3';
import { cardRows } from '../layout/card-rows.ts';
import type { Pairs } from '../../facts/schema/drawings/pairs.ts';
import { dot } from '../layout/symbols.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size, step } from '../layout/scene.ts';
import { block, measure } from '../layout/text.ts';

type Row = Pairs['panels'][number]['rows'][number];

/** Where things stand in each drawing, in pixels. The track leaves room for the values at both its ends. */
const LAYOUT = {
  wide: { label: 280, track: [312, 640], row: 26, type: 13, beside: true },
  narrow: { label: 340, track: [34, 270], row: 24, type: 13, beside: false },
  card: { label: 222, track: [254, 474], row: 38, type: 15, beside: true },
} as const;

const RADIUS = 5;
/** From a dot's center to its value. */
const OUTSIDE = RADIUS + 5;
const MUTED = { size: 12, muted: true };

interface Frame {
  size: Size;
  pairs: Pairs;
  x: (value: number) => number;
}

const one = (value: number) => +value.toFixed(1);

/** Filled where the number of people asked is known, an outline where it is not. */
const dotOf = ({ counted }: { counted: boolean }, x: number, y: number) => dot(x, y, RADIUS, `${counted ? 'solid' : 'hollow'} plain`);

/** The scale of a row as a fine line that leaves out what lies between `low` and `high`. */
const scale = (low: number, high: number, y: number, [from, to]: readonly [number, number]): Node =>
  node('path', {
    d: [low > from && `M${from} ${y}H${one(low)}`, high < to && `M${one(high)} ${y}H${to}`].filter(Boolean).join(''),
    class: 'hair',
  });

/** Two dots on their line, values on the outer sides, so that dots that are near each other keep theirs apart. */
function pair({ before, after, change }: Row, y: number, { x, size }: Frame): Node[] {
  const { type, track } = LAYOUT[size];
  const [left, right] = after.value >= before.value ? [before, after] : [after, before];
  const style = (end: typeof after) => ({ size: type, bold: end === after });
  const low = x(left.value) - OUTSIDE - measure(left.display, type, left === after) - 4;
  const high = x(right.value) + OUTSIDE + measure(right.display, type, right === after) + 4;
  return [
    scale(low, high, y, track),
    node('path', { d: `M${one(x(left.value))} ${y}H${one(x(right.value))}`, class: 'tick' }),
    dotOf(before, x(before.value), y),
    dotOf(after, x(after.value), y),
    text(x(left.value) - OUTSIDE, y + 5, left.display, { ...style(left), anchor: 'end' }),
    text(x(right.value) + OUTSIDE, y + 5, right.display, style(right)),
    text(WIDTH[size], y + 5, change.display, { size: type, anchor: 'end' }),
  ];
}

/** A row with its label at the left, or above where there is no room beside. */
function row(datum: Row, top: number, frame: Frame): { nodes: Node[]; bottom: number } {
  const { label: width, row: height, type: size, beside } = LAYOUT[frame.size];
  const label = block(datum.label, { x: 0, y: top + (beside ? height / 2 + 5 : 15), width }, { size });
  const middle = beside ? top + height / 2 : label.next - 3;
  const bottom = beside ? Math.max(top + height, label.next - 4) : middle + 14;
  return { nodes: [node('g', { 'data-row': datum.after.figure }, [...label.nodes, ...pair(datum, middle, frame)])], bottom };
}

/** What the two dots stand for, and the head of the changes. Two lines where one is too short. */
function key({ pairs, size }: Frame): { nodes: Node[]; bottom: number } {
  const { before, after } = pairs.panels[0]!.rows[0]!;
  const second = size === 'narrow' ? { x: 0, y: 29 } : { x: measure(pairs.before, 12) + 44, y: 11 };
  const nodes = [
    dotOf(before, RADIUS + 1, 7),
    text(18, 11, pairs.before, MUTED),
    dotOf(after, second.x + RADIUS + 1, second.y - 4),
    text(second.x + 18, second.y, pairs.after, MUTED),
    text(WIDTH[size], second.y, pairs.change, { ...MUTED, anchor: 'end' }),
  ];
  return { nodes, bottom: second.y + 11 };
}

/** A tick at every 20 percent up to the scale's end. */
const axis = (top: number, { x, pairs: { most } }: Frame): Node[] =>
  range(0, most + 1, 20).map((at) => step(x(at), top, at + 20 > most ? `${at}%` : String(at)));

function head(label: string, top: number, size: Size): { nodes: Node[]; bottom: number } {
  const name = block(label, { x: 0, y: top + 18, width: WIDTH[size] }, { bold: true });
  return { nodes: [node('path', { d: `M0 ${top}H${WIDTH[size]}`, class: 'rule' }), ...name.nodes], bottom: name.next - 10 };
}

/** The card shows the chosen rows without heads, by their names for it. */
const panelsFor = ({ panels }: Pairs, size: Size): Pairs['panels'] =>
  size === 'card'
    ? [{ label: '', rows: cardRows(panels.flatMap(({ rows }) => rows)).map((one) => ({ ...one, label: one.short ?? one.label })) }]
    : panels;

/** Draws one survey's shares at two times as pairs of dots on one axis. No line runs on past them: two times are no trend. */
export function drawPairs(pairs: Pairs, size: Size): Drawing {
  const frame: Frame = { size, pairs, x: scaleLinear([0, pairs.most], LAYOUT[size].track) };
  const first = key(frame);
  const nodes = [...first.nodes];
  let y = first.bottom;
  for (const { label, rows } of panelsFor(pairs, size)) {
    const top = size === 'card' ? { nodes: [], bottom: y } : head(label, y, size);
    nodes.push(...top.nodes);
    y = top.bottom + (size === 'wide' ? 4 : 0);
    for (const datum of rows) {
      const drawn = row(datum, y, frame);
      nodes.push(...drawn.nodes);
      y = drawn.bottom;
    }
    y += size === 'card' ? 0 : 8;
  }
  if (size === 'card') return { width: WIDTH[size], height: Math.ceil(y + 2), nodes };
  return { width: WIDTH[size], height: Math.ceil(y + 16), nodes: [...nodes, ...axis(y + 10, frame)] };
}
