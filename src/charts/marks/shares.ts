import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { drawRows } from '../layout/rows.ts';
import { path, svgNode, tenth, type Drawing, type Size } from '../layout/scene.ts';
import { box } from '../layout/symbols.ts';

/** A published interval, under the bar that it belongs to. */
const whisker = ([low, high]: number[], y: number) =>
  path(`M${low} ${y - 4}V${y + 4}M${low} ${y}H${high}M${high} ${y - 4}V${y + 4}`, 'tick');

/** Draws shares as bars from 0 to 100, in groups: bars are compared inside a group only. A bar is open if the number asked is unknown. */
export const drawShares = ({ groups, half, tone = 'plain' }: ResolvedDrawing<'shares'>, size: Size): Drawing =>
  drawRows(size, {
    groups,
    domain: [0, 100],
    ticks: size === 'narrow' ? [] : half ? [[0, '0'], [50, '50%'], [100, '100%']] : [[0, '0'], [100, '100%']], // prettier-ignore
    words: ({ figure, label, note, display, base }) => ({
      ...{ id: figure, label: `${label}${note ?? ''}`, short: label, value: display, notes: [base] },
    }),
    marks: ({ value, counted, interval }, { x, from, to, y, height }) => [
      svgNode('rect', { x: from, y, width: to - from, height, class: 'track' }),
      ...box({ x: from, y, width: x(value) - from, height }, counted ? 'solid' : 'open', tone),
      ...(half ? [path(`M${tenth(x(50))} ${tenth(y - 4)}v${tenth(height + 8)}`, 'half')] : []),
      ...(interval && size !== 'thumb' ? [whisker(interval.map((end) => tenth(x(end))), tenth(y + height + 6))] : []), // prettier-ignore
    ],
  });
