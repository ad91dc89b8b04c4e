import { cumsum } from 'd3';
import type { Counts } from '../../facts/schema/drawings/counts.ts';
import { column, join, rowGroup, rule, sequence, textWith, THUMB_HEIGHT, thumbRows, toDrawing, TYPE, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size } from '../layout/scene.ts';
import { partyMark } from '../layout/symbols.ts';
import { measure, textBlock, wrap } from '../layout/text.ts';
import { unit, units } from '../layout/units.ts';

type Row = Counts['rows'][number];
type Part = Row['parts'][number];

/** Pixels: width of words, left edge of squares, side of a square and the step to the next. `perLine` squares make a line. */
const LAYOUT = {
  wide: { words: 390, x: 431, perLine: 20, side: 28, step: 34.7 },
  mid: { words: 236, x: 265, perLine: 10, side: 30, step: 38 },
  narrow: { words: 340, x: 1, perLine: 10, side: 27, step: 34.5 },
  thumb: { words: 0, x: 1, perLine: 20, side: 15, step: 20.2 },
} as const;
/** Room for a mark before words. */
const INDENT = 18;

const toneOf = (row: Row) => row.tone ?? 'plain';

/** A part's number and what it is, after a small square of its texture if there are several parts. */
function value(part: Part, row: Row, top: number, size: Size): Block {
  const { x: left } = LAYOUT[size];
  const { value: large, label } = TYPE[size];
  const several = row.parts.length > 1;
  const x = left + (several ? 20 : -1);
  const start = x + measure(part.display, large) + 8;
  const base = top + large.size;
  const [first = '', ...rest] = wrap(part.label, WIDTH[size] - start, label);
  const more = textBlock(rest.join(' '), { x, y: base + 6, width: WIDTH[size] - x }, label);
  const sign = several ? unit(left, base - large.size * 0.35 - 6, 12, part.texture, toneOf(row)) : [];
  const value = textWith(x, base, part.display, large, first, label);
  return { nodes: [...sign, value, ...more.nodes], next: rest.length > 0 ? more.next : base + 7 };
}

/** When, who behind the mark, and what they say. */
function words(row: Row, top: number, size: Size): Block {
  const { words: width } = LAYOUT[size];
  const { small, bold, label } = TYPE[size];
  const indent = row.mark ? INDENT : 0;
  return sequence(
    top,
    (y) => textBlock(row.when, { x: 0, y, width }, small),
    (y) => {
      const mark = row.mark ? [partyMark(row.mark, 0.5, y + bold.size - 11, `solid ${toneOf(row)}`)] : [];
      const who = textBlock(row.label, { x: indent, y, width: width - indent }, bold);
      return { nodes: [...mark, ...who.nodes], next: who.next };
    },
    (y) => textBlock(row.text, { x: 0, y, width }, { ...label, size: small.size }),
  );
}

const squares = (row: Row, y: number, size: Size): Block => {
  const ends = cumsum(row.parts, (part) => part.value);
  const { x, perLine, side, step } = LAYOUT[size];
  return join(
    ...row.parts.map(({ value: count, texture }, i) =>
      units(ends[i]! - count, ends[i]!, { x, y, perLine, side, step }, texture, toneOf(row)),
    ),
  );
};

/** Words at the left, squares and their numbers at the right; one under the other in the narrow drawing, numbers first on a thumbnail. */
function drawRow(row: Row, top: number, size: Size): Block {
  const numbers = (from: number) => column(from, row.parts, (part, y) => value(part, row, y, size));
  if (size === 'thumb')
    return sequence(
      top,
      (y) => value(row.parts[0]!, { ...row, parts: [row.parts[0]!] }, y, size),
      (y) => squares(row, y + 4, size),
    );
  const said = words(row, top, size);
  const boxes = squares(row, size === 'narrow' ? said.next + 8 : top + 4, size);
  return join(said, boxes, numbers(boxes.next + 4));
}

/** Draws things as squares, at several moments. A share would hide that each is one thing. */
export function drawCounts({ rows }: Counts, size: Size): Drawing {
  const shown = size === 'thumb' ? thumbRows(rows, 3) : rows;
  const pad = size === 'thumb' ? (THUMB_HEIGHT / shown.length - 46) / 2 : 10;
  const { nodes, next } = column(0, shown, (row, y) => {
    const { nodes, next } = drawRow(row, y + pad, size);
    const area = { x: 0, y, width: WIDTH[size], height: next + pad - y };
    const line = size === 'thumb' ? [] : [rule(y + 0.5, [0, WIDTH[size]], 'hair')];
    return { nodes: [...line, rowGroup(row.id, area, nodes)], next: Math.round(next + pad) };
  });
  return toDrawing(size, next - pad, nodes);
}
