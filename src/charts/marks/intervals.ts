import { scaleLinear } from 'd3';
import { intervalText, type Intervals } from '../../facts/schema/drawings/intervals.ts';
import { drawRows, rowFrame, shownRows, type Datum, type Ticks } from '../layout/rows.ts';
import { path, tenth, type Drawing, type Size } from '../layout/scene.ts';
import { dot } from '../layout/symbols.ts';

type Panel = Intervals['panels'][number];
type Row = Panel['rows'][number];

/** Pixels: radius of a dot, half the height of an interval's ends: taller than dots, so that a short interval still shows. */
const RADIUS = 7;
const END = 11;

/** Draws shares as dots with their intervals. Bars side by side would rank shares that were found in different ways. */
export function drawIntervals(spec: Intervals, size: Size): Drawing {
  const frame = rowFrame(
    size,
    shownRows(spec.panels, size).map(({ display }) => ({ value: display })),
  );
  const [from, to] = frame.track;
  const x = scaleLinear([0, spec.most], [from + RADIUS, to - RADIUS]);
  const ticks = x.ticks(3);
  // Each row has a scale of its own, so that rows aren't compared along one axis.
  const scale = (y: number) => path(`M${from} ${y}H${to}${ticks.map((tick) => `M${tenth(x(tick))} ${y - 6}v12`).join('')}`, 'hair');
  const whisker = (ends: [number, number], y: number) => {
    const [low, high] = ends.map((end) => tenth(x(end)));
    return path(`M${low} ${y - END}v${2 * END}M${low} ${y}H${high}M${high} ${y - END}v${2 * END}`, 'tick');
  };
  const marks =
    ({ value, interval }: Row): Datum['marks'] =>
    (top, height) => {
      const y = tenth(top + height / 2);
      return [scale(y), ...(interval ? [whisker(interval, y)] : []), dot(x(value), y, RADIUS, `${interval ? 'solid' : 'hollow'} plain`)];
    };
  const datum = (row: Row, { label, short }: Panel): Datum => ({
    ...{ id: row.figure, label: row.label, strong: size !== 'thumb', notes: [row.base], value: row.display, card: row.card },
    ...{ short: row.short ?? short ?? label, foot: intervalText(row, spec), height: 2 * END, marks: marks(row) },
  });
  const axis: Ticks = ticks.map((tick) => [x(tick), tick === ticks.at(-1) ? `${tick}%` : String(tick)]);
  return drawRows(
    frame,
    spec.panels.map((panel) => ({ label: panel.label, rows: panel.rows.map((row) => datum(row, panel)) })),
    axis,
  );
}
