import { scaleLinear } from 'd3';
import type { Accounts } from '../../facts/schema/drawings/accounts.ts';
import type { FigureValue } from '../../facts/schema/drawings/resolve.ts';
import { box } from './box.ts';
import { partyMark } from './symbols.ts';
import { node, text, type Node, type Style } from './scene.ts';
import { block, measure, type Block } from './text.ts';

type Row = Accounts['rows'][number];

/** Left and right edge of a column, in pixels. */
export type Column = readonly [from: number, to: number];

/** The column in which amounts are drawn, and their scale from zero. */
export interface Scale {
  column: Column;
  x: (value: number) => number;
  ticks: number[];
}

/** Room for the value at the end of a line. */
const VALUE = 92;
const BAR = 18;

export const hasAmount = ({ figure, parts }: Row) => Boolean(figure ?? parts);

/** Sets a text in a column. */
export const set = (content: string, [x, to]: Column, y: number, style: Style = {}): Block =>
  block(content, { x, y, width: to - x }, style);

export const nothing = (y: number): Block => ({ nodes: [], next: y });

/** Most that any row tells: the end of the scale where the author gave none. */
const greatest = (rows: Row[]) =>
  Math.max(1, ...rows.map(({ value, parts }) => parts?.reduce((sum, part) => sum + part.value, 0) ?? value ?? 0));

/** One scale for all rows, so that a telling that runs past the others shows. */
export function scaleOf({ rows, most }: Accounts, column: Column): Scale {
  const end = column[1] - (rows.some(({ figure }) => figure) ? VALUE : 0);
  const x = scaleLinear([0, most ?? greatest(rows)], [column[0], end]);
  return { column, x, ticks: x.ticks(3) };
}

/** Hairs at the scale's ticks, behind a mark. */
const hairs = (top: number, bottom: number, { x, ticks }: Scale): Node =>
  node('path', { d: ticks.map((tick) => `M${Math.round(x(tick) * 10) / 10} ${top}V${bottom}`).join(''), class: 'hair' });

/** What the parts are, on one line where they fit, else a line each. */
function partLabels(parts: NonNullable<Row['parts']>, column: Column, y: number): Block {
  const said = parts.map(({ display: shown, label }, i) => `${i ? '+ ' : ''}${shown} ${label}`);
  const lines = measure(said.join(' '), 12) <= column[1] - column[0] ? [said.join(' ')] : said;
  return lines.reduce<Block>(
    ({ nodes, next }, line) => {
      const more = set(line, column, next, { size: 12 });
      return { nodes: [...nodes, ...more.nodes], next: more.next };
    },
    { nodes: [], next: y },
  );
}

/** A strip from zero whose parts stand end to end. */
function strip(row: Row & { parts: NonNullable<Row['parts']> }, top: number, at: Scale): Block {
  let sum = 0;
  const boxes = row.parts.flatMap(({ value, texture }) => {
    const from = at.x(sum);
    sum += value;
    return box({ x: from, y: top, width: at.x(sum) - from, height: BAR }, texture, row.tone ?? 'plain');
  });
  const labels = partLabels(row.parts, at.column, top + BAR + 15);
  return { nodes: [hairs(top - 3, top + BAR + 3, at), ...boxes, ...labels.nodes], next: labels.next };
}

/** A mark at the end of a line from zero, its value at the right. */
function reach(row: Row & FigureValue, top: number, at: Scale): Block {
  const [y, end] = [top + 9, at.x(row.value)];
  const tone = row.tone ?? 'plain';
  const texture = row.texture ?? 'solid';
  const line = ['dashed', 'dotted'].includes(texture) ? texture : 'solid';
  return {
    nodes: [
      hairs(top, top + BAR, at),
      node('path', { d: `M${at.x(0)} ${y}H${(end - 5).toFixed(1)}`, class: `${line} ${tone}` }),
      partyMark(row.mark ?? 'triangle', end - 5, y - 5, `${texture === 'solid' ? 'solid' : 'hollow'} ${tone}`),
      text(at.column[1], y + 5, row.display, { bold: true, anchor: 'end' }),
    ],
    next: top + BAR + 15,
  };
}

/** A row's amount as a strip of parts, or as a mark on a line; nothing where the row tells none. */
export function drawAmount(row: Row, top: number, at: Scale | undefined): Block {
  if (!at || !hasAmount(row)) return nothing(top + 13);
  return row.parts ? strip({ ...row, parts: row.parts }, top, at) : reach(row as Row & FigureValue, top, at);
}
