import { ticks } from 'd3';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { intervalText } from '../../facts/schema/drawings/table.ts';
import { drawRows } from '../layout/rows.ts';
import { path, tenth, type Drawing, type Size } from '../layout/scene.ts';
import { dot } from '../layout/symbols.ts';

/** Pixels: radius of a dot, half the height of an interval's ends: taller than dots, so that a short interval still shows. */
const RADIUS = 7;
const END = 11;

/** Draws shares as dots with their intervals. Bars side by side would rank shares that were found in different ways. */
export function drawIntervals(spec: ResolvedDrawing<'intervals'>, size: Size): Drawing {
  const steps = ticks(0, spec.most, 3);
  return drawRows(size, {
    groups: spec.groups,
    domain: [0, spec.most],
    inset: [RADIUS, RADIUS],
    ticks: steps.map((at) => [at, at === steps.at(-1) ? `${at}%` : String(at)]),
    words: (row, group) => ({
      ...{ id: row.figure, label: row.label, short: row.short ?? group.short ?? group.label, strong: true, notes: [row.base] },
      ...{ value: row.display, foot: intervalText(row, spec), height: () => 2 * END },
    }),
    marks: ({ value, interval }, { x, from, to, y: top }) => {
      const y = tenth(top + END);
      const [low, high] = (interval ?? []).map((end) => tenth(x(end)));
      return [
        // Each row has a scale of its own, so that rows aren't compared along one axis.
        path(`M${from} ${y}H${to}${steps.map((at) => `M${tenth(x(at))} ${y - 6}v12`).join('')}`, 'hair'),
        ...(interval ? [path(`M${low} ${y - END}v${2 * END}M${low} ${y}H${high}M${high} ${y - END}v${2 * END}`, 'tick')] : []),
        dot(x(value), y, RADIUS, `${interval ? 'solid' : 'hollow'} plain`),
      ];
    },
  });
}
