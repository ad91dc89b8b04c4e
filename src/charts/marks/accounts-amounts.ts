import { max, scaleLinear, sum } from 'd3';
import type { Accounts } from '../../facts/schema/drawings/accounts.ts';
import type { FigureValue } from '../../facts/schema/drawings/resolve.ts';
import { box } from '../layout/box.ts';
import { column, emptyBlock, path, tenth, text, type Block, type SvgNode, type TextStyle } from '../layout/scene.ts';
import { partyMark } from '../layout/symbols.ts';
import { measure, textBlock } from '../layout/text.ts';

export type Account = Accounts['rows'][number];
type Part = NonNullable<Account['parts']>[number];

/** Left and right edge of a column, in pixels. */
export type Column = readonly [left: number, right: number];

/** The column in which amounts are drawn, and their scale from zero. */
export interface Scale {
  column: Column;
  x: (value: number) => number;
  ticks: number[];
}

/** Pixels: room for the value at the end of a line, height of a strip. */
const VALUE = 92;
const BAR = 18;

export const hasAmount = ({ figure, parts }: Account) => Boolean(figure ?? parts);

/** A text, or nothing, in a column. */
export const cell = (content: string | undefined, [x, right]: Column, y: number, style: TextStyle = {}): Block =>
  textBlock(content, { x, y, width: right - x }, style);

const amountOf = ({ value, parts }: Account) => (parts ? sum(parts, (part) => part.value) : (value ?? 0));

/** One scale for all accounts, up to the greatest if the author gave no end. */
export function scaleOf({ rows, most }: Accounts, [left, right]: Column): Scale {
  const end = right - (rows.some(({ figure }) => figure) ? VALUE : 0);
  const x = scaleLinear([0, most ?? Math.max(1, max(rows, amountOf)!)], [left, end]);
  return { column: [left, right], x, ticks: x.ticks(3) };
}

const tickLines = (top: number, bottom: number, { x, ticks }: Scale): SvgNode =>
  path(ticks.map((tick) => `M${tenth(x(tick))} ${top}V${bottom}`).join(''), 'hair');

/** What the parts are, on one line if they fit, else a line each. */
function partLabels(parts: Part[], [left, right]: Column, y: number): Block {
  const labels = parts.map(({ display, label }, i) => `${i ? '+ ' : ''}${display} ${label}`);
  const lines = measure(labels.join(' '), 12) <= right - left ? [labels.join(' ')] : labels;
  return column(y, lines, (line, at) => cell(line, [left, right], at, { size: 12 }));
}

/** Parts end to end from zero. */
function drawParts(parts: Part[], { tone }: Account, top: number, at: Scale): Block {
  let from = 0;
  const boxes = parts.flatMap(({ value, texture }) => {
    const [left, right] = [at.x(from), at.x(from + value)];
    from += value;
    return box({ x: left, y: top, width: right - left, height: BAR }, texture, tone ?? 'plain');
  });
  const labels = partLabels(parts, at.column, top + BAR + 15);
  return { nodes: [tickLines(top - 3, top + BAR + 3, at), ...boxes, ...labels.nodes], next: labels.next };
}

/** A line from zero with the party's mark at its end, and the value at the right. */
function drawLine(account: Account & FigureValue, top: number, at: Scale): Block {
  const { value, display, tone = 'plain', mark = 'triangle', texture = 'solid' } = account;
  const [y, end] = [top + 9, at.x(value)];
  const line = ['dashed', 'dotted'].includes(texture) ? texture : 'solid';
  return {
    nodes: [
      tickLines(top, top + BAR, at),
      path(`M${at.x(0)} ${y}H${(end - 5).toFixed(1)}`, `${line} ${tone}`),
      partyMark(mark, end - 5, y - 5, `${texture === 'solid' ? 'solid' : 'hollow'} ${tone}`),
      text(at.column[1], y + 5, display, { bold: true, anchor: 'end' }),
    ],
    next: top + BAR + 15,
  };
}

/** An account's amount as a strip of parts, or as a mark on a line; nothing if it gives none or there is no scale. */
export function drawAmount(account: Account, top: number, at: Scale | undefined): Block {
  if (!at || !hasAmount(account)) return emptyBlock(top + 13);
  return account.parts ? drawParts(account.parts, account, top, at) : drawLine(account as Account & FigureValue, top, at);
}
