import { range, scaleLinear } from 'd3';
import type { Pairs } from '../../facts/schema/drawings/pairs.ts';
import { drawRows, rowFrame, shownRows, type Datum, type Ticks } from '../layout/rows.ts';
import { join, path, tenth, text, TYPE, WIDTH, type Block, type Drawing, type Size, type SvgNode } from '../layout/scene.ts';
import { dot } from '../layout/symbols.ts';
import { measure, textBlock } from '../layout/text.ts';

type Row = Pairs['panels'][number]['rows'][number];

const RADIUS = 7;
/** From a dot's center to its value. */
const OUTSIDE = RADIUS + 6;

/** Filled if the number of people asked is known. */
const dotOf = ({ counted }: { counted: boolean }, x: number, y: number) => dot(x, y, RADIUS, `${counted ? 'solid' : 'hollow'} plain`);

/** What the two dots stand for, and the head of the changes. */
function key(spec: Pairs, size: Size): Block {
  const { small } = TYPE[size];
  const { before, after } = spec.panels[0]!.rows[0]!;
  const beside = measure(spec.before, small) + measure(spec.after, small) + measure(spec.change, small) + 130 <= WIDTH[size];
  const second = beside ? measure(spec.before, small) + 50 : 0;
  const line = (end: typeof after, label: string, x: number, y: number): Block => {
    const words = textBlock(label, { x: x + 2 * RADIUS + 8, y, width: WIDTH[size] }, small);
    return { nodes: [dotOf(end, x + RADIUS + 1, y + 12), ...words.nodes], next: words.next };
  };
  const first = line(before, spec.before, 0, 0);
  const last = line(after, spec.after, second, beside ? 0 : first.next);
  const change = text(WIDTH[size], (beside ? 0 : first.next) + small.size, spec.change, { ...small, anchor: 'end' });
  return join(first, last, { nodes: [change], next: 0 });
}

/** Draws a survey's shares at two times as pairs of dots on one axis. No line goes past the dots: two times are no trend. */
export function drawPairs(spec: Pairs, size: Size): Drawing {
  const frame = rowFrame(
    size,
    shownRows(spec.panels, size).map(({ change }) => ({ value: change.display })),
  );
  const { label: letters } = TYPE[size];
  // Values are outside their dots.
  const [from, to] = frame.track;
  const room = OUTSIDE + measure('00%', { ...letters, bold: true });
  const x = scaleLinear([0, spec.most], [from + (size === 'thumb' ? 10 : room), to - room]);
  /** Two dots on their line. Values are on the outer sides, so that those of near dots stay apart. */
  const marks =
    ({ before, after }: Row): Datum['marks'] =>
    (top, height): SvgNode[] => {
      const y = tenth(top + height / 2);
      const [left, right] = after.value >= before.value ? [before, after] : [after, before];
      const style = (end: typeof after) => ({ ...letters, bold: end === after });
      const low = x(left.value) - OUTSIDE - measure(left.display, style(left)) - 5;
      const high = x(right.value) + OUTSIDE + measure(right.display, style(right)) + 5;
      const scale = [low > from && `M${from} ${y}H${tenth(low)}`, high < to && `M${tenth(high)} ${y}H${to}`].filter(Boolean).join('');
      return [
        path(scale, 'hair'),
        path(`M${tenth(x(left.value))} ${y}H${tenth(x(right.value))}`, 'tick'),
        dotOf(before, x(before.value), y),
        dotOf(after, x(after.value), y),
        text(x(left.value) - OUTSIDE, y + letters.size * 0.35, left.display, { ...style(left), anchor: 'end' }),
        text(x(right.value) + OUTSIDE, y + letters.size * 0.35, right.display, style(right)),
      ];
    };
  const datum = (row: Row): Datum => ({
    ...{ id: row.after.figure, label: row.label, short: row.short, value: row.change.display, card: row.card },
    ...{ height: 22, marks: marks(row) },
  });
  const panels = spec.panels.map(({ label, rows }) => ({ label, rows: rows.map(datum) }));
  const axis: Ticks = range(0, spec.most + 1, 20).map((tick) => [x(tick), tick + 20 > spec.most ? `${tick}%` : String(tick)]);
  const top = key(spec, size);
  return drawRows(frame, panels, axis, { ...top, next: top.next + 8 });
}
