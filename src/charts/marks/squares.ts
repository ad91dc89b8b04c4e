import { cumsum, max, range } from 'd3';
import type { Tone } from '../../facts/schema/drawings/resolve.ts';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { drawRows, type Words } from '../layout/rows.ts';
import { rowGroup, text, textWith, TYPE, type Block, type Drawing, type Size, type SvgNode } from '../layout/scene.ts';
import { box, partyMark } from '../layout/symbols.ts';
import { measure, textBlock, type Place } from '../layout/text.ts';

/** Its value is a number of squares. */
type Part = ResolvedDrawing<'counts'>['rows'][number]['parts'][number];

interface Row extends Omit<Words, 'height'> {
  card: boolean;
  tone: Tone | undefined;
  parts: Part[];
}

/** So many squares make a line, if there are so many. */
const PER_LINE = { wide: 20, mid: 10, narrow: 10, thumb: 20 };
/** Pixels from one square to the next, at most. */
const MOST = 60;

/** A part's number with what it is after it, or under it where there is no room; before it a small square of its texture if there are several parts. */
function numberOf({ display, label, texture }: Part, { parts, tone = 'plain' }: Row, { x: left, y, width }: Place, size: Size): Block {
  const { value: large, label: letters } = TYPE[size];
  const x = left + (parts.length > 1 ? 20 : -1);
  const base = y + large.size;
  const fits = x - left + measure(`${display} `, large) + measure(label, letters) <= width;
  const number = fits ? textWith(x, base, display, large, label, letters) : text(x, base, display, large);
  const under = textBlock(fits ? undefined : label, { x, y: base + 6, width: left + width - x }, letters);
  const sign = parts.length > 1 ? box({ x: left, y: base - large.size * 0.35 - 6, width: 12, height: 12 }, texture, tone) : [];
  return { nodes: [...sign, number, ...under.nodes], next: under.next };
}

/** Draws things as squares, one a thing, part after part, and the numbers of the parts under them. */
function drawUnits(size: Size, rows: Row[]): Drawing {
  const most = max(rows, ({ parts }) => parts.reduce((sum, { value }) => sum + value, 0))!;
  const perLine = Math.min(PER_LINE[size], most);
  const draw = (row: Row, x: number, top: number, width: number): Block => {
    const step = Math.min(MOST, (width + 6) / perLine);
    const side = step * 0.81;
    const ends = cumsum(row.parts, ({ value }) => value);
    let next = top + Math.ceil(ends.at(-1)! / perLine) * step - step + side + 4;
    const nodes = row.parts.flatMap((part, i): SvgNode[] => {
      const first = ends[i]! - part.value;
      const at = (n: number) => ({ x: x + (n % perLine) * step, y: top + Math.floor(n / perLine) * step });
      const squares = range(first, ends[i]!).flatMap((n) =>
        box({ ...at(n), width: side, height: side }, part.texture, row.tone ?? 'plain'),
      );
      if (size === 'thumb') return squares;
      const number = numberOf(part, row, { x, y: next, width }, size);
      next = number.next;
      const area = { ...at(first), width: Math.min(part.value, perLine) * step, height: Math.ceil(part.value / perLine) * step };
      const all = [...squares, ...number.nodes];
      return row.id ? all : [rowGroup(part.figure, area, all)];
    });
    return { nodes, next };
  };
  return drawRows(size, {
    groups: rows.map((row) => ({ rows: [row] })),
    words: (row) => ({ ...row, value: size === 'thumb' ? row.value : '', height: (width) => draw(row, 0, 0, width).next }),
    marks: (row, { from, to, y }) => draw(row, from, y, to - from).nodes,
  });
}

/** Draws things as squares, at several moments. A share would hide that each is one thing. */
export const drawCounts = ({ rows }: ResolvedDrawing<'counts'>, size: Size): Drawing =>
  drawUnits(
    size,
    rows.map(({ id, when, mark, tone, label, text: said, parts, card }) => ({
      ...{ id, over: when, label, strong: true, notes: [said], short: parts[0]!.label, value: parts[0]!.display, tone, parts, card },
      ...(mark && { sign: (x: number, y: number) => partyMark(mark, x - 6, y - 6, `solid ${tone}`) }),
    })),
  );

/** Draws a sum as equal squares, so that its parts can be counted. */
export const drawSquares = ({ groups, each }: ResolvedDrawing<'squares'>, size: Size): Drawing =>
  drawUnits(
    size,
    groups.map(({ display, label, note, tone, parts }) => ({
      ...{ label: `${display} ${label}`, strong: true, notes: [note], short: label, value: display, tone, card: false },
      parts: parts.map((part) => ({ ...part, value: Math.round(part.value / each) })),
    })),
  );
