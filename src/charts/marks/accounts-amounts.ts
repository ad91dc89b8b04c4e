import { max, scaleLinear, sum } from 'd3';
import type { Accounts } from '../../facts/schema/drawings/tables.ts';
import type { FigureValue } from '../../facts/schema/drawings/resolve.ts';
import { box } from '../layout/box.ts';
import { column, path, tenth, TYPE, type Block, type Size, type SvgNode, type TextStyle } from '../layout/scene.ts';
import { partyMark } from '../layout/symbols.ts';
import { measure, textBlock } from '../layout/text.ts';
import { valueBlock } from '../layout/values.ts';

export type Account = Accounts['rows'][number];
type Part = NonNullable<Account['parts']>[number];

/** Left and right edge of a column, in pixels. */
export type Column = readonly [left: number, right: number];

/** The column in which amounts are drawn, and their scale from zero. */
export interface Scale {
  size: Size;
  column: Column;
  x: (value: number) => number;
  ticks: number[];
}

/** Height of a strip in pixels. */
const BAR: Record<Size, number> = { wide: 26, mid: 24, narrow: 24, thumb: 20 };

/** Letters of an amount: large, but many are under each other. */
export const amountLetters = (size: Size): TextStyle => ({
  ...TYPE[size].value,
  size: Math.round(TYPE[size].value.size * (size === 'thumb' ? 0.9 : 0.8)),
});

export const hasAmount = ({ figure, parts }: Account) => Boolean(figure ?? parts);

/** A text, or nothing, in a column. */
export const cell = (content: string | undefined, [x, right]: Column, y: number, style: TextStyle): Block =>
  textBlock(content, { x, y, width: right - x }, style);

const amountOf = ({ value, parts }: Account) => (parts ? sum(parts, (part) => part.value) : (value ?? 0));

/** One scale for all accounts, up to the greatest if the author gave no end. Printed values have room at the right. */
export function scaleOf({ rows, most }: Accounts, [left, right]: Column, size: Size): Scale {
  const room = max(rows, ({ figure, display = '' }) => (figure ? measure(display, amountLetters(size)) + 20 : 0))!;
  const x = scaleLinear([0, most ?? Math.max(1, max(rows, amountOf)!)], [left + 1, right - Math.max(room, 1)]);
  return { size, column: [left, right], x, ticks: x.ticks(3) };
}

const tickLines = (top: number, bottom: number, { x, ticks }: Scale): SvgNode =>
  path(ticks.map((tick) => `M${tenth(x(tick))} ${tenth(top)}V${tenth(bottom)}`).join(''), 'hair');

/** What the parts are, on one line if they fit, else a line each. */
function partLabels(parts: Part[], at: Column, y: number, size: Size): Block {
  const style = { size: TYPE[size].small.size };
  const labels = parts.map(({ display, label }, i) => `${i ? '+ ' : ''}${display} ${label}`);
  const lines = measure(labels.join(' '), style) <= at[1] - at[0] ? [labels.join(' ')] : labels;
  return column(y, lines, (line, top) => cell(line, at, top, style));
}

/** Parts end to end from zero. */
function drawParts(parts: Part[], { tone = 'plain' }: Account, top: number, at: Scale): Block {
  const height = BAR[at.size];
  let from = 0;
  const boxes = parts.flatMap(({ value, texture }) => {
    const [left, right] = [at.x(from), at.x(from + value)];
    from += value;
    return box({ x: left, y: top, width: right - left, height }, texture, tone);
  });
  const labels = at.size === 'thumb' ? { nodes: [], next: top + height } : partLabels(parts, at.column, top + height + 4, at.size);
  return { nodes: [tickLines(top - 4, top + height + 4, at), ...boxes, ...labels.nodes], next: labels.next };
}

/** A line from zero with the party's mark at its end, and the value at the right. */
function drawLine(account: Account & FigureValue, top: number, at: Scale): Block {
  const { value, display, tone = 'plain', mark = 'triangle', texture = 'solid' } = account;
  const height = BAR[at.size];
  const [y, end] = [tenth(top + height / 2), at.x(value)];
  const line = ['dashed', 'dotted'].includes(texture) ? texture : 'solid';
  return {
    nodes: [
      tickLines(top, top + height, at),
      path(`M${at.x(0)} ${y}H${tenth(end - 7)}`, `${line} ${tone}`),
      partyMark(mark, end - 7, y - 7, `${texture === 'solid' ? 'solid' : 'hollow'} ${tone}`, 14),
      ...valueBlock({ value: display }, at.column[1], y, at.size, true, amountLetters(at.size)),
    ],
    next: top + height + 6,
  };
}

/** An account's amount as a strip of parts, or as a mark on a line. */
export const drawAmount = (account: Account, top: number, at: Scale): Block =>
  account.parts ? drawParts(account.parts, account, top, at) : drawLine(account as Account & FigureValue, top, at);
