import { range, scaleLinear } from 'd3';
import type { Pairs } from '../../facts/schema/drawings/pairs.ts';
import { cardRows, panelColumn } from '../layout/panels.ts';
import { path, rowGroup, sequence, SMALL, tenth, text, tickLabel, toDrawing } from '../layout/scene.ts';
import { WIDTH, type Block, type Drawing, type Size, type SvgNode } from '../layout/scene.ts';
import { dot } from '../layout/symbols.ts';
import { heading, measure, textBlock } from '../layout/text.ts';

type Panel = Pairs['panels'][number];
type Row = Panel['rows'][number];

/** Pixels: width of labels, ends of the scale (with room for values outside them), height of a row, size of letters. `beside`: labels are left of dots, not above. */
const LAYOUT = {
  wide: { label: 280, track: [312, 640], row: 26, type: 13, beside: true },
  narrow: { label: 340, track: [34, 270], row: 24, type: 13, beside: false },
  card: { label: 222, track: [254, 474], row: 38, type: 15, beside: true },
} as const;

const RADIUS = 5;
/** From a dot's center to its value. */
const OUTSIDE = RADIUS + 5;

interface Frame {
  size: Size;
  spec: Pairs;
  x: (value: number) => number;
}

/** Filled if the number of people asked is known. */
const dotOf = ({ counted }: { counted: boolean }, x: number, y: number) => dot(x, y, RADIUS, `${counted ? 'solid' : 'hollow'} plain`);

/** The row's scale as a fine line, left out between `low` and `high`. */
function scale(low: number, high: number, y: number, [from, to]: readonly [number, number]): SvgNode {
  const parts = [low > from && `M${from} ${y}H${tenth(low)}`, high < to && `M${tenth(high)} ${y}H${to}`];
  return path(parts.filter(Boolean).join(''), 'hair');
}

/** Two dots on their line. Values are on the outer sides, so that those of near dots stay apart. */
function pair({ before, after, change }: Row, y: number, { x, size }: Frame): SvgNode[] {
  const { type, track } = LAYOUT[size];
  const [left, right] = after.value >= before.value ? [before, after] : [after, before];
  const style = (end: typeof after) => ({ size: type, bold: end === after });
  const low = x(left.value) - OUTSIDE - measure(left.display, type, left === after) - 4;
  const high = x(right.value) + OUTSIDE + measure(right.display, type, right === after) + 4;
  return [
    scale(low, high, y, track),
    path(`M${tenth(x(left.value))} ${y}H${tenth(x(right.value))}`, 'tick'),
    dotOf(before, x(before.value), y),
    dotOf(after, x(after.value), y),
    text(x(left.value) - OUTSIDE, y + 5, left.display, { ...style(left), anchor: 'end' }),
    text(x(right.value) + OUTSIDE, y + 5, right.display, style(right)),
    text(WIDTH[size], y + 5, change.display, { size: type, anchor: 'end' }),
  ];
}

function drawRow(datum: Row, top: number, frame: Frame): Block {
  const { label: width, row: height, type: size, beside } = LAYOUT[frame.size];
  const label = textBlock(datum.label, { x: 0, y: top + (beside ? height / 2 + 5 : 15), width }, { size });
  const middle = beside ? top + height / 2 : label.next - 3;
  const next = beside ? Math.max(top + height, label.next - 4) : middle + 14;
  return { nodes: [rowGroup(datum.after.figure, [...label.nodes, ...pair(datum, middle, frame)])], next };
}

/** What the two dots stand for, on one line or two, and the head of the changes. */
function key({ spec, size }: Frame): Block {
  const { before, after } = spec.panels[0]!.rows[0]!;
  const second = size === 'narrow' ? { x: 0, y: 29 } : { x: measure(spec.before, 12) + 44, y: 11 };
  const nodes = [
    dotOf(before, RADIUS + 1, 7),
    text(18, 11, spec.before, SMALL),
    dotOf(after, second.x + RADIUS + 1, second.y - 4),
    text(second.x + 18, second.y, spec.after, SMALL),
    text(WIDTH[size], second.y, spec.change, { ...SMALL, anchor: 'end' }),
  ];
  return { nodes, next: second.y + 11 };
}

/** A label at every 20 percent. */
const axis = (y: number, { x, spec: { most } }: Frame): SvgNode[] =>
  range(0, most + 1, 20).map((value) => tickLabel(x(value), y, value + 20 > most ? `${value}%` : String(value)));

/** The card's rows, without heads, by their names for it. */
function cardPanel({ panels }: Pairs): Panel {
  const rows = cardRows(panels.flatMap(({ rows }) => rows));
  return { label: '', rows: rows.map((row) => ({ ...row, label: row.short ?? row.label })) };
}

/** Draws a survey's shares at two times as pairs of dots on one axis. No line goes past the dots: two times are no trend. */
export function drawPairs(spec: Pairs, size: Size): Drawing {
  const frame: Frame = { size, spec, x: scaleLinear([0, spec.most], LAYOUT[size].track) };
  const card = size === 'card';
  const head = ({ label }: Panel, y: number) => heading(label, y, size, { baseline: 18, after: size === 'wide' ? -6 : -10 });
  const { nodes, next } = sequence(
    0,
    () => key(frame),
    (y) => panelColumn(y, card ? [cardPanel(spec)] : spec.panels, card ? undefined : head, (datum, top) => drawRow(datum, top, frame), 8),
  );
  if (card) return toDrawing(size, next - 6, nodes);
  return toDrawing(size, next + 16, [...nodes, ...axis(next + 10, frame)]);
}
