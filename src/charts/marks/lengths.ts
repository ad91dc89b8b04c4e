import { range } from 'd3';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { drawRows } from '../layout/rows.ts';
import { svgNode, tenth, type Drawing, type Size } from '../layout/scene.ts';
import { box } from '../layout/symbols.ts';
import { valueParts } from '../layout/text.ts';

/** So many days make a line: whole weeks. */
const PER_LINE = { wide: 42, mid: 28, narrow: 28, thumb: 28 };

/** Draws lengths as squares, one a day, with the size of the group in words: a picture of both would show their product, which nobody counted. */
export function drawLengths({ groups, heads }: ResolvedDrawing<'lengths'>, size: Size): Drawing {
  const perLine = PER_LINE[size];
  const rows = groups.flatMap(({ label: group, rows }) => rows.map((row) => ({ ...row, group, most: row.upTo?.value ?? row.value })));
  return drawRows(size, {
    groups: [{ rows }],
    words: ({ figure, group, label, note, size: count, display, upTo, to, most }) => ({
      ...{ id: figure, label: `${group}, ${label}`, short: label, strong: true },
      ...{ notes: [note, `${count.display} ${heads.size}`], ...valueParts(upTo ? `${display} ${to} ${upTo.display}` : display) },
      height: (width) => (Math.ceil(most / perLine) * (width + 2)) / perLine,
    }),
    marks: ({ value, most, strong }, { from, to, y }) => {
      const step = Math.floor((10 * (to - from + 2)) / perLine) / 10;
      const side = tenth(step * 0.82);
      // Each line of days is a dashed stroke, a dash a day.
      const lines = range(0, value, perLine).map(
        (first, i) => `M${from} ${tenth(y + side / 2 + i * step)}h${tenth((Math.min(perLine, value - first) - 1) * step + side)}`,
      );
      const days = {
        d: lines.join(''),
        class: `day ${strong ? 'plain' : 'quiet'}`,
        'stroke-width': side,
        'stroke-dasharray': `${side} ${tenth(step - side)}`,
      };
      const at = (day: number) => ({ x: from + (day % perLine) * step + 1, y: y + Math.floor(day / perLine) * step + 1 });
      // Open squares are days that only some sources add.
      const open = range(value, most).flatMap((day) => box({ ...at(day), width: side - 2, height: side - 2 }, 'hollow', 'quiet'));
      return [svgNode('path', days), ...open];
    },
  });
}
