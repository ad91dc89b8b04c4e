import { max, min, range } from 'd3';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { decimalYear } from '../../facts/values/dates.ts';
import { drawRows } from '../layout/rows.ts';
import { path, rule, tenth, TYPE, WIDTH, type Drawing, type Size } from '../layout/scene.ts';
import { box } from '../layout/symbols.ts';
import { textBlock } from '../layout/text.ts';

/** Height in pixels of the top of the scale, where each rate is a block of its own. */
const HIGH = { wide: 62, mid: 54, narrow: 54, thumb: 30 };

/** Draws yearly rates as blocks on one calendar, each as wide as its years and as high as its rate: in one plot, statements on different groups would look like a fall. */
export function drawRates({ rows, axis, most, tone = 'plain' }: ResolvedDrawing<'rates'>, size: Size): Drawing {
  const first = Math.floor(min(rows, ({ from }) => decimalYear(from))!);
  const last = Math.ceil(max(rows, ({ to }) => decimalYear(to))!);
  const years = range(Math.ceil(first / 4) * 4, last + 1, 4);
  return drawRows(size, {
    groups: [{ rows }],
    domain: [first, last],
    inset: [6, 8],
    ticks: years.map((year) => [year, String(year)]),
    head: textBlock(axis, { x: 0, y: 0, width: WIDTH[size] }, TYPE[size].small),
    words: ({ figure, label, text, note, value, display }) => ({
      ...{ id: figure, label, strong: true, notes: [note ? `${text}; ${note}` : text], value: display },
      height: () => Math.ceil((value / most) * HIGH[size]),
    }),
    marks: (row, { x, from, to, y, height }) => {
      const [start, end] = [x(decimalYear(row.from)), x(decimalYear(row.to))];
      return [
        path(years.map((year) => `M${tenth(x(year))} ${tenth(y - 4)}v${height + 8}`).join(''), 'hair'),
        rule(tenth(y + height), [from, to]),
        // Dashed if no page was found for it, open if it is one side's statement.
        ...box({ x: start, y, width: end - start, height }, row.untraced ? 'dashed' : 'open', tone),
        // A ceiling has a line over it, wider than the bar.
        ...(row.limit ? [path(`M${tenth(start - 6)} ${tenth(y)}H${tenth(end + 6)}`, 'tick')] : []),
      ];
    },
  });
}
