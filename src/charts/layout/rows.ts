import { max, scaleLinear, type ScaleLinear } from 'd3';
import { column, emptyBlock, rowGroup, sequence, thumbRows, toDrawing, TYPE, WIDTH } from './scene.ts';
import type { Block, Drawing, Size, SvgNode } from './scene.ts';
import { heading, leadingOf, lengthOf, measure, textBlock, tickLabel, valueBlock, type Value } from './text.ts';

/** What is printed of a row: words at its left, the value at its right. */
export interface Words extends Value {
  /** The `mark` of its row in the table; left out where its marks are rows of the table themselves. */
  id?: string;
  over?: string;
  label: string;
  short?: string | undefined;
  strong?: boolean;
  /** A sign before the label, around a point. */
  sign?: (x: number, y: number) => SvgNode;
  notes?: (string | undefined)[];
  foot?: string | undefined;
  /** Height of the marks in pixels, where it is not that of a bar. @param width of the track */
  height?: (width: number) => number;
}

/** Where the marks of a row go, in pixels. */
export interface Place {
  x: ScaleLinear<number, number>;
  from: number;
  to: number;
  y: number;
  height: number;
}

interface Group {
  label?: string;
  note?: string | undefined;
  rows: { card: boolean }[];
}

/** A kind of chart whose rows have words, marks on a scale, and a value. */
interface Plot<Own extends Group> {
  groups: Own[];
  words: (row: Own['rows'][number], group: Own) => Words;
  marks: (row: Own['rows'][number], place: Place) => SvgNode[];
  domain?: [low: number, high: number];
  /** Pixels that the scale leaves free at both ends of the track. */
  inset?: [left: number, right: number];
  /** The least width of the marks in pixels, where words may take the rest. */
  least?: number | undefined;
  ticks?: (readonly [at: number, label: string])[];
  head?: Block;
}

/** Pixels: where tracks begin at most, from a track to its value, height of a bar, space over and under a row. */
const LAYOUT = {
  wide: { track: 430, gap: 16, bar: 36, pad: 5 },
  mid: { track: 264, gap: 12, bar: 30, pad: 9 },
  narrow: { track: 0, gap: 10, bar: 28, pad: 9 },
  thumb: { track: 150, gap: 10, bar: 26, pad: 0 },
} as const;

/** A thumbnail has room for so many rows, and for so many with their words above their marks. */
const MOST = { rows: 6, stacked: 3 };

/** Columns in pixels, with room for the widest words and value. `beside`: words are left of the marks. `line`: values are over the track. */
function frameOf(size: Size, shown: { words: Words }[], least = Infinity) {
  const rows = shown.map(({ words }) => words);
  const { track, gap } = LAYOUT[size];
  const { bold, small } = TYPE[size];
  const room = Math.ceil(max(rows, (row) => Math.max(lengthOf(row, size), measure(row.under ?? '', small)))!);
  const lengths = ({ label, notes = [], sign }: Words) => [
    measure(label, bold) + (sign ? 18 : 0),
    ...notes.map((note = '') => measure(note, small)),
  ];
  const words = Math.max(...rows.flatMap(lengths));
  const beside = size !== 'narrow' && !(size === 'thumb' && rows.length <= MOST.stacked);
  const line = !beside && room > 110;
  const to = WIDTH[size] - (line || !room ? 1 : room + gap);
  return { size, beside, from: beside ? Math.min(Math.max(track, to - least), words + 40) : 1, to, line };
}

function wordsBlock({ over, label, strong, sign, notes = [] }: Words, width: number, top: number, size: Size, lines?: number): Block {
  const { label: plain, bold, small } = TYPE[size];
  const x = sign ? 18 : 0;
  return sequence(
    top,
    (y) => textBlock(over, { x: 0, y, width }, small),
    (y) => {
      const { nodes, next } = textBlock(label, { x, y, width: width - x, ...(lines && { lines }) }, strong ? bold : plain);
      return { nodes: [...(sign ? [sign(6, y + bold.size - 5)] : []), ...nodes], next };
    },
    (y) => column(y, notes, (note, at) => textBlock(note, { x: 0, y: at, width }, small)),
  );
}

type Frame = ReturnType<typeof frameOf>;
type Marks = (y: number, height: number) => SvgNode[];

/** Words, marks and value on one line, each in its middle. */
function beside(row: Words, marks: Marks, top: number, { size, from, to }: Frame, room: number): Block {
  const thumb = size === 'thumb';
  const { label, small, value: large } = TYPE[size];
  const lines = thumb ? Math.max(1, Math.floor(room / leadingOf(label))) : undefined;
  const wordsAt = (y: number) => wordsBlock(row, from - 24, y, size, lines);
  const footAt = (y: number) => textBlock(row.foot, { x: from, y, width: to - from }, small);
  const foot = footAt(2).next - (row.foot ? 0 : 2);
  const height = row.height?.(to - from) ?? (thumb ? Math.min(LAYOUT.thumb.bar, room - 9) : LAYOUT[size].bar);
  const tall = Math.max(wordsAt(0).next, height + foot, room || (row.value ? large.size : 0));
  const middle = (part: number) => top + (row.value ? (tall - part) / 2 : 0);
  const y = middle(height + foot);
  const value = valueBlock(row, thumb ? WIDTH.thumb : to + LAYOUT[size].gap, y + height / 2, size, thumb);
  const words = wordsAt(middle(wordsAt(0).next));
  return { nodes: [...words.nodes, ...marks(y, height), ...value, ...footAt(y + height + 2).nodes], next: top + tall };
}

/** Words above the marks, and the value right of these or, where it is long, over them. */
function stacked(row: Words, marks: Marks, top: number, { size, from, to, line }: Frame): Block {
  const { value: large, small } = TYPE[size];
  const { gap, bar } = LAYOUT[size];
  const words = wordsBlock(row, WIDTH[size], top, size, size === 'thumb' ? 2 : undefined);
  const height = row.height?.(to - from) ?? bar;
  const y = words.next + 5 + (line ? large.size + 7 : 0);
  const feet = [row.foot, line ? row.under : undefined].filter(Boolean).join('; ');
  const foot = textBlock(feet, { x: 0, y: y + height + 3, width: WIDTH[size] }, small);
  const value = line
    ? valueBlock({ ...row, under: '' }, 0, words.next + 5 + large.size / 2, size)
    : valueBlock(row, to + gap, y + height / 2, size);
  return { nodes: [...words.nodes, ...marks(y, height), ...value, ...foot.nodes], next: foot.next };
}

/** Labels of a scale over its tracks. None leaves the drawing. */
function scaleLabels(ticks: (readonly [number, string])[], x: Place['x'], y: number, size: Size): SvgNode[] {
  return ticks.map(([value, label]) => {
    const [at, half] = [x(value), measure(label, TYPE[size].small) / 2];
    return tickLabel(at, y, label, size, at < half ? 'start' : at + half > WIDTH[size] ? 'end' : 'middle');
  });
}

/** Draws groups of rows, one under the other. A thumbnail shows some of the rows, without their groups and notes. */
export function drawRows<Own extends Group>(size: Size, plot: Plot<Own>): Drawing {
  const { groups, domain = [0, 1], inset = [0, 0], ticks = [], head = emptyBlock(0) } = plot;
  const { pad } = LAYOUT[size];
  const { small } = TYPE[size];
  const all = groups.map((group) => group.rows.map((row) => ({ row, card: row.card, words: plot.words(row, group) })));
  const forThumb = thumbRows(all.flat(), MOST.rows).map(({ words, ...one }) => {
    return { ...one, words: { ...words, over: '', label: words.short ?? words.label, strong: false, notes: [], foot: '', under: '' } };
  });
  const shown = size === 'thumb' ? forThumb : all.flat();
  const frame = frameOf(size, shown, plot.least);
  const { from, to } = frame;
  const x = scaleLinear(domain, [from + inset[0], to - inset[1]]);
  const drawRow = ({ row, words }: { row: Own['rows'][number]; words: Words }, y: number, room = 0): Block => {
    const marks: Marks = (y, height) => plot.marks(row, { x, from, to, y, height });
    const { nodes, next } = frame.beside ? beside(words, marks, y + pad, frame, room) : stacked(words, marks, y + pad, frame);
    const area = { x: 0, y, width: WIDTH[size], height: next + pad - y };
    return { nodes: words.id ? [rowGroup(words.id, area, nodes)] : nodes, next: next + pad };
  };
  if (size === 'thumb') {
    const room = 250 / shown.length;
    const { nodes } = column(0, shown, (one, y) => {
      const free = frame.beside ? 0 : (room - drawRow(one, 0).next) / 2;
      return { nodes: drawRow(one, y + free, room).nodes, next: y + room };
    });
    return toDrawing('thumb', 0, nodes);
  }
  const labels = scaleLabels(ticks, x, head.next + small.size, size);
  const first = head.next + (ticks.length > 0 ? small.size + 10 : 0);
  const { nodes, next } = column(first, groups, ({ label, note }, y, i) =>
    sequence(
      y,
      (at) => (label || i > 0 ? heading(label, at, size) : emptyBlock(at)),
      (at) => textBlock(note, { x: 0, y: at - 3, width: WIDTH[size] }, small),
      (at) => column(at, all[i]!, (one, place) => drawRow(one, place)),
      (at) => emptyBlock(at + pad),
    ),
  );
  return toDrawing(size, next - pad, [...head.nodes, ...labels, ...nodes]);
}
