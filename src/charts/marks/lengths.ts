import { max, range, sum } from 'd3';
import type { Lengths } from '../../facts/schema/drawings/lengths.ts';
import { column, emptyBlock, join, rowGroup, rule, sequence, svgNode, thumbRows, toDrawing, TYPE, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size } from '../layout/scene.ts';
import { measure, textBlock } from '../layout/text.ts';
import { unit } from '../layout/units.ts';
import { valueBlock, valueParts } from '../layout/values.ts';

type Row = Lengths['groups'][number]['rows'][number] & { group: string };

const WEEK = 7;
/** Where days run to the right, a line is four weeks. */
const LINE = 4 * WEEK;

const longest = ({ value, upTo }: Row) => upTo?.value ?? value;
const display = ({ display, upTo }: Row) => valueParts(upTo ? `${display} to ${upTo.display}` : display);

/**
 * Squares for days, each line of them a dashed stroke; open squares for days that only some sources add.
 * @param down true if days run down, a column a week
 */
function days(row: Row, x: number, y: number, step: number, down: boolean): Block {
  const [side, per] = [step - 2, down ? WEEK : LINE];
  const most = longest(row);
  const [middle, full] = [step / 2 - 1, per * step - 2];
  const next = down ? `m${step} ${-full}` : `m${-full} ${step}`;
  const lines = range(0, row.value, per).map((first, i) => {
    const start = i > 0 ? next : down ? `M${x + middle} ${y}` : `M${x} ${y + middle}`;
    return `${start}${down ? 'v' : 'h'}${Math.min(per, row.value - first) * step - 2}`;
  });
  const tone = row.strong ? 'plain' : 'quiet';
  const squares = svgNode('path', { d: lines.join(''), class: `day ${tone}`, 'stroke-width': side, 'stroke-dasharray': `${side} 2` });
  const open = range(row.value, most).flatMap((i) => {
    const [line, place] = [Math.floor(i / per) * step, (i % per) * step];
    return unit(x + (down ? line : place) + 1, y + (down ? place : line) + 1, side - 2, 'hollow', 'quiet');
  });
  return { nodes: [squares, ...open], next: y + (down ? Math.min(most, WEEK) : Math.ceil(most / LINE)) * step - 2 };
}

/** Where, when, and the size of the group. */
const words = (row: Row, heads: Lengths['heads'], x: number, top: number, width: number, size: Size): Block => {
  const { small } = TYPE[size];
  const label = { size: small.size };
  return sequence(
    top,
    (y) => textBlock(row.group, { x, y, width }, { ...label, bold: true }),
    (y) => textBlock(row.label, { x, y, width }, label),
    (y) => textBlock(row.note, { x, y, width }, small),
    (y) => textBlock(`${row.size.display} ${heads.size}`, { x, y, width }, small),
  );
};

const valueWidth = (row: Row, size: Size) => {
  const { value, unit: after } = display(row);
  return measure(value, TYPE[size].value) + (after ? measure(after, TYPE[size].small) + 6 : 0);
};

/** All strikes side by side, a column a week: where the widest word is wider than the weeks, it decides. */
function drawColumns({ heads }: Lengths, rows: Row[]): Drawing {
  const size = 'wide';
  const [gap, top] = [20, 50];
  const least = rows.map((row) => Math.max(valueWidth(row, size), 126));
  const weeks = rows.map((row) => Math.ceil(longest(row) / WEEK));
  const widths = (step: number) => weeks.map((count, i) => Math.max(count * step, least[i]!));
  const step = range(16, 6, -0.5).find((one) => sum(widths(one)) + gap * (rows.length - 1) <= WIDTH[size]) ?? 6;
  let x = 0;
  const blocks = rows.map((row, i) => {
    const [left, width] = [x, widths(step)[i]!];
    x += width + gap;
    const squares = days(row, left, top, step, true);
    const said = words(row, heads, left, top + WEEK * step + 8, width, size);
    const value = valueBlock(display(row), left, 20, size);
    return { row, left, width, nodes: [...value, ...squares.nodes, ...said.nodes], next: said.next };
  });
  const bottom = max(blocks, ({ next }) => next)!;
  const groups = blocks.map(({ row, left, width, nodes }) => rowGroup(row.figure, { x: left, y: 0, width, height: bottom }, nodes));
  return toDrawing(size, bottom, groups);
}

/** Pixels: width of words left of squares, or of none where words are under and over them; from one square to the next. */
const LINES = { mid: { words: 212, step: 15 }, narrow: { words: 0, step: 12 }, thumb: { words: 0, step: 7 } } as const;

/** One length under the other, a line of squares four weeks. */
function drawLine(row: Row, { heads }: Lengths, top: number, size: 'mid' | 'narrow' | 'thumb'): Block {
  const { words: width, step } = LINES[size];
  const { value } = TYPE[size];
  if (size === 'thumb') {
    const x = LINE * step + 12;
    const [words, squares] = [display(row), days(row, 0, top, step, false)];
    const unit = [words.unit, row.label].filter(Boolean).join(', ');
    const fits = valueWidth(row, size) + measure(unit, TYPE.thumb.small) <= WIDTH.thumb - x;
    const high = Math.max(squares.next - top, fits ? 20 : 37);
    const said = valueBlock({ ...words, ...(fits ? { unit } : { under: row.label }) }, x, top + high / 2, size);
    return { nodes: [...squares.nodes, ...said], next: top + high };
  }
  const beside = width > 0;
  const squares = (y: number) => days(row, beside ? width + 8 : 0, y, step, false);
  const told = (y: number) => ({ nodes: valueBlock(display(row), 0, y + value.size * 0.6, size), next: y + value.size * 1.25 });
  const said = (y: number) => words(row, heads, 0, y, beside ? width : WIDTH[size], size);
  return beside ? join(sequence(top, told, said), squares(top + 6)) : sequence(top, told, squares, (y) => emptyBlock(y + 4), said);
}

function drawLines(spec: Lengths, rows: Row[], size: 'mid' | 'narrow' | 'thumb'): Drawing {
  const thumb = size === 'thumb';
  const pad = thumb ? 3 : 12;
  const { nodes, next } = column(0, rows, (row, top) => {
    const { nodes, next } = drawLine(row, spec, top + pad, size);
    const line = thumb ? [] : [rule(top + 0.5, [0, WIDTH[size]], 'hair')];
    return {
      nodes: [...line, rowGroup(row.figure, { x: 0, y: top, width: WIDTH[size], height: next + pad - top }, nodes)],
      next: Math.round(next + pad),
    };
  });
  return toDrawing(size, next - pad, nodes);
}

/** Draws lengths as squares, one a day, with the size of the group in words: a picture of both would show their product, which nobody counted. */
export function drawLengths(spec: Lengths, size: Size): Drawing {
  const rows = spec.groups.flatMap(({ label: group, rows: own }) => own.map((row): Row => ({ ...row, group })));
  return size === 'wide' ? drawColumns(spec, rows) : drawLines(spec, size === 'thumb' ? thumbRows(rows, 6) : rows, size);
}
