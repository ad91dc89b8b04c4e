import { max, min, range, scaleLinear } from 'd3';
import type { Rates } from '../../facts/schema/drawings/rates.ts';
import { decimalYear } from '../../facts/values/dates.ts';
import { box } from '../layout/box.ts';
import { drawRows, rowFrame, shownRows, type Datum, type Ticks } from '../layout/rows.ts';
import { path, rule, tenth, TYPE, WIDTH, type Drawing, type Rect, type Size, type SvgNode } from '../layout/scene.ts';
import { textBlock } from '../layout/text.ts';

type Row = Rates['rows'][number];

const start = ({ from }: Row) => decimalYear(from);
const end = ({ to }: Row) => decimalYear(to);

/** Whole years from the first to the last that a bar touches. */
const years = ({ rows }: Rates): [number, number] => [Math.floor(min(rows, start)!), Math.ceil(max(rows, end)!)];

/** Dashed if no page was found for it, open if it is one side's statement. A ceiling has a line over it, wider than the bar. */
function bar(row: Row, rect: Rect, { tone }: Rates): SvgNode[] {
  const lid = path(`M${tenth(rect.x - 6)} ${tenth(rect.y)}H${tenth(rect.x + rect.width + 6)}`, 'tick');
  return [...box(rect, row.untraced ? 'dashed' : 'open', tone ?? 'plain'), ...(row.limit ? [lid] : [])];
}

/** Height in pixels of the top of the scale, where each rate is a block of its own. */
const HIGH = { wide: 62, mid: 54, narrow: 54, thumb: 30 };

/** Draws yearly rates as blocks on one calendar, each as wide as its years and as high as its rate: in one plot, statements on different groups would look like a fall. */
export function drawRates(spec: Rates, size: Size): Drawing {
  const frame = rowFrame(
    size,
    shownRows([spec], size).map(({ display }) => ({ value: display })),
  );
  const [from, to] = frame.track;
  const [first, last] = years(spec);
  const x = scaleLinear([first, last], [from + 6, to - 8]);
  const fourth = range(Math.ceil(first / 4) * 4, last + 1, 4);
  const marks =
    (row: Row): Datum['marks'] =>
    (top, height) => {
      const rect = { x: x(start(row)), y: top, width: x(end(row)) - x(start(row)), height };
      const lines = fourth.map((year) => `M${tenth(x(year))} ${tenth(top - 4)}v${height + 8}`).join('');
      return [path(lines, 'hair'), rule(tenth(top + height), [from, to]), ...bar(row, rect, spec)];
    };
  const datum = (row: Row): Datum => ({
    ...{ id: row.figure, label: row.label, strong: size !== 'thumb', value: row.display, card: row.card },
    ...{
      notes: [[row.text, row.note].filter(Boolean).join('; ')],
      height: Math.ceil((row.value / spec.most) * HIGH[size]),
      marks: marks(row),
    },
  });
  const ticks: Ticks = fourth.map((year) => [x(year), String(year)]);
  const caption = textBlock(spec.axis, { x: 0, y: 0, width: WIDTH[size] }, TYPE[size].small);
  return drawRows(frame, [{ rows: spec.rows.map(datum) }], ticks, caption);
}
