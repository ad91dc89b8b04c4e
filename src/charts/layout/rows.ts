import { max } from 'd3';
import { column, emptyBlock, rowGroup, sequence, svgNode, thumbRows, toDrawing, TYPE, WIDTH } from './scene.ts';
import type { Block, Drawing, Size, SvgNode, TextStyle } from './scene.ts';
import { heading, leadingOf, measure, textBlock } from './text.ts';
import { lengthOf, tickLabel, valueBlock, type Value } from './values.ts';

/** One row: words, marks on a track, and the value. Lengths are in pixels. */
export interface Datum extends Value {
  id: string;
  label: string;
  /** The label on a thumbnail. */
  short?: string | undefined;
  strong?: boolean;
  /** Small words under the label, each on a line of its own. */
  notes?: (string | undefined)[];
  /** Small words under the marks. */
  foot?: string | undefined;
  card: boolean;
  /** Height of the marks, where it is not that of a bar. */
  height?: number;
  marks: (top: number, height: number) => SvgNode[];
}

export interface Panel {
  label?: string | undefined;
  note?: string | undefined;
  rows: Datum[];
}

/** Where the parts of all rows are, in pixels. */
export interface RowFrame {
  size: Size;
  /** True where words are left of the marks, and not above them. */
  beside: boolean;
  /** Width of the words. */
  label: number;
  track: [from: number, to: number];
  /** True where the value is above the end of the track, and not right of it. */
  above: boolean;
  /** Height of a bar. */
  bar: number;
}

/** Pixels: where tracks begin, from a track to its value, height of a bar, space over and under a row. */
const LAYOUT = {
  wide: { track: 430, gap: 16, bar: 36, pad: 9 },
  mid: { track: 264, gap: 12, bar: 30, pad: 9 },
  narrow: { track: 0, gap: 10, bar: 28, pad: 9 },
  thumb: { track: 150, gap: 10, bar: 26, pad: 0 },
} as const;

/** A thumbnail has room for so many rows, and for so many with their words above their marks. */
const MOST = { rows: 6, stacked: 3 };

/** The columns of a drawing that leave room for its widest value. @param labels short ones, where words need no more room than these */
export function rowFrame(size: Size, values: Value[], labels?: string[]): RowFrame {
  const { track: full, gap, bar } = LAYOUT[size];
  const track = Math.min(full, max(labels ?? [], (label) => measure(label, TYPE[size].bold) + 40) ?? full);
  const room = Math.ceil(max(values, (one) => Math.max(lengthOf(one, size), measure(one.under ?? '', TYPE[size].small))) ?? 0);
  const beside = size !== 'narrow' && !(size === 'thumb' && values.length <= MOST.stacked);
  const above = !beside && room > 110;
  const from = beside ? track : 1;
  return {
    size,
    beside,
    label: beside ? track - 24 : WIDTH[size],
    track: [from, WIDTH[size] - (above || !room ? 1 : room + gap)],
    above,
    bar,
  };
}

/** A label with its small notes. */
function words(datum: Datum, width: number, y: number, size: Size, lines?: number): Block {
  const thumb = size === 'thumb';
  const { label, bold, small } = TYPE[size];
  return sequence(
    y,
    (at) => textBlock((thumb && datum.short) || datum.label, { x: 0, y: at, width, ...(lines && { lines }) }, datum.strong ? bold : label),
    (at) => column(at, thumb ? [] : (datum.notes ?? []), (note, top) => textBlock(note, { x: 0, y: top, width }, small)),
  );
}

/** Words, marks and value on one line, each in its middle. */
function beside(datum: Datum, top: number, frame: RowFrame, room: number): Block {
  const { size, track, bar } = frame;
  const thumb = size === 'thumb';
  const lines = thumb ? Math.max(1, Math.floor(room / leadingOf(TYPE[size].label))) : undefined;
  const wordsAt = (y: number) => words(datum, frame.label, y, size, lines);
  const height = datum.height ?? (thumb ? Math.min(bar, room - 9) : bar);
  const footAt = (y: number) => textBlock(thumb ? undefined : datum.foot, { x: track[0], y, width: track[1] - track[0] }, TYPE[size].small);
  const foot = footAt(0).next;
  const tall = Math.max(wordsAt(0).next, height + foot, room);
  const marks = top + (tall - height - foot) / 2;
  const said = wordsAt(top + (tall - wordsAt(0).next) / 2);
  const value = valueBlock(datum, thumb ? WIDTH[size] : track[1] + LAYOUT[size].gap, marks + height / 2, size, thumb);
  return { nodes: [...said.nodes, ...datum.marks(marks, height), ...value, ...footAt(marks + height + 2).nodes], next: top + tall };
}

/** Words above the marks; the value right of them or, if it is long, above their end. */
function stacked(datum: Datum, top: number, frame: RowFrame): Block {
  const { size, track, bar, above } = frame;
  const { gap } = LAYOUT[size];
  const large = TYPE[size].value;
  const said = words(datum, WIDTH[size] - (above ? lengthOf(datum, size) + gap : 0), top, size, size === 'thumb' ? 2 : undefined);
  const marks = Math.max(said.next, above ? top + large.size + 2 : 0) + 5;
  const height = datum.height ?? bar;
  const under = above && datum.under ? { foot: datum.under } : {};
  const foot = textBlock(
    size === 'thumb' ? undefined : [datum.foot, under.foot].filter(Boolean).join('; '),
    { x: 0, y: marks + height + 3, width: WIDTH[size] },
    TYPE[size].small,
  );
  const value = above
    ? valueBlock({ ...datum, under: undefined }, WIDTH[size], top + large.size * 0.5, size, true)
    : valueBlock(datum, track[1] + gap, marks + height / 2, size);
  return { nodes: [...said.nodes, ...datum.marks(marks, height), ...value, ...foot.nodes], next: foot.next };
}

export function drawRow(datum: Datum, top: number, frame: RowFrame, room = 0): Block {
  const { size } = frame;
  const { pad } = LAYOUT[size];
  const { nodes, next } = frame.beside ? beside(datum, top + pad, frame, room) : stacked(datum, top + pad, frame);
  const area = { x: 0, y: top, width: WIDTH[size], height: next + pad - top };
  return { nodes: [rowGroup(datum.id, area, nodes)], next: next + pad };
}

/** Labels of a scale over its tracks. */
export type Ticks = readonly [at: number, label: string, anchor?: TextStyle['anchor']][];

function drawThumb(frame: RowFrame, panels: Panel[]): Drawing {
  const rows = thumbRows(
    panels.flatMap((panel) => panel.rows),
    MOST.rows,
  );
  const room = 250 / rows.length;
  const { nodes } = column(0, rows, (datum, y) => {
    const free = frame.beside ? 0 : (room - drawRow(datum, 0, frame).next) / 2;
    return { nodes: drawRow(datum, y + free, frame, frame.beside ? room : 0).nodes, next: y + room };
  });
  return toDrawing('thumb', 0, nodes);
}

/** Rows in panels, one under the other. A thumbnail shows the rows alone. @param top what stands over the scale */
export function drawRows(frame: RowFrame, panels: Panel[], ticks: Ticks = [], top: Block = emptyBlock(0)): Drawing {
  const { size } = frame;
  if (size === 'thumb') return drawThumb(frame, panels);
  const { small } = TYPE[size];
  // A label in the middle of its tick may not leave the drawing.
  const within = (at: number, label: string): TextStyle['anchor'] =>
    at + measure(label, small) / 2 > WIDTH[size] ? 'end' : at < measure(label, small) / 2 ? 'start' : 'middle';
  const scale = ticks.map(([at, label, anchor]) => tickLabel(at, top.next + small.size, label, size, anchor ?? within(at, label)));
  const first = top.next + (ticks.length > 0 ? small.size + 10 : 0);
  const { nodes, next } = column(first, panels, ({ label, note, rows }, y) =>
    sequence(
      y,
      (at) => (label ? heading(label, at, size) : emptyBlock(at)),
      (at) => textBlock(note, { x: 0, y: at - 3, width: WIDTH[size] }, small),
      (at) => column(at, rows, (datum, place) => drawRow(datum, place, frame)),
      (at) => emptyBlock(at + LAYOUT[size].pad),
    ),
  );
  return toDrawing(size, next - LAYOUT[size].pad, [...top.nodes, ...scale, ...nodes]);
}

/** The values of a drawing's rows that decide its columns: those that the size shows. */
export const shownRows = <T extends { card: boolean }>(panels: { rows: T[] }[], size: Size): T[] => {
  const rows = panels.flatMap((panel) => panel.rows);
  return size === 'thumb' ? thumbRows(rows, MOST.rows) : rows;
};

/** A box without a texture, under marks. */
export const track = (x: number, y: number, width: number, height: number): SvgNode =>
  svgNode('rect', { x, y, width, height, class: 'track' });
