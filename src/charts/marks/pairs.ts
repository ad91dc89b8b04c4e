import { range } from 'd3';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { drawRows } from '../layout/rows.ts';
import { path, tenth, text, TYPE, WIDTH, type Block, type Drawing, type Size } from '../layout/scene.ts';
import { dot } from '../layout/symbols.ts';
import { legend, measure } from '../layout/text.ts';

type Pairs = ResolvedDrawing<'pairs'>;

type End = Pairs['groups'][number]['rows'][number]['after'];

const RADIUS = 7;
/** From a dot's center to its value. */
const OUTSIDE = RADIUS + 6;

/** Filled if the number of people asked is known. */
const dotOf = ({ counted }: End, x: number, y: number) => dot(x, y, RADIUS, `${counted ? 'solid' : 'hollow'} plain`);

/** What the two dots stand for, and the head of the changes. */
function key({ groups, ...words }: Pairs, size: Size): Block {
  const ends = (['before', 'after'] as const).map((end) => ({
    ...{ width: 2 * RADIUS + 8, means: words[end] },
    marks: (x: number, y: number) => [dotOf(groups[0]!.rows[0]![end], x + RADIUS + 1, y)],
  }));
  const { nodes, next } = legend(ends, size);
  const { small } = TYPE[size];
  const meets = measure(words.after, small) + measure(words.change, small) + 50 > WIDTH[size];
  const y = meets ? next + 22 : next;
  return { nodes: [...nodes, text(WIDTH[size], y - 9, words.change, { ...small, anchor: 'end' })], next: y + 4 };
}

/** Draws a survey's shares at two times as pairs of dots on one axis. No line goes past the dots: two times are no trend. */
export function drawPairs(spec: Pairs, size: Size): Drawing {
  const { label: letters } = TYPE[size];
  const style = (bold: boolean) => ({ ...letters, bold });
  // Values are outside their dots.
  const room = OUTSIDE + measure('00%', style(true));
  return drawRows(size, {
    groups: spec.groups,
    domain: [0, spec.most],
    inset: [size === 'thumb' ? 10 : room, room],
    ticks: range(0, spec.most + 1, 20).map((at) => [at, at + 20 > spec.most ? `${at}%` : String(at)]),
    head: key(spec, size),
    words: ({ after, label, short, change }) => ({ id: after.figure, label, short, value: change.display, height: () => 22 }),
    marks: ({ before, after }, { x, from, to, y: top }) => {
      const y = tenth(top + 11);
      const base = y + letters.size * 0.35;
      const [left, right] = after.value >= before.value ? [before, after] : [after, before];
      const [low, high] = [style(left === after), style(right === after)];
      // The scale leaves room for the values.
      const start = tenth(x(left.value) - OUTSIDE - measure(left.display, low) - 5);
      const end = tenth(x(right.value) + OUTSIDE + measure(right.display, high) + 5);
      return [
        path(`${start > from ? `M${from} ${y}H${start}` : ''}${end < to ? `M${end} ${y}H${to}` : ''}`, 'hair'),
        path(`M${tenth(x(left.value))} ${y}H${tenth(x(right.value))}`, 'tick'),
        dotOf(before, x(before.value), y),
        dotOf(after, x(after.value), y),
        text(x(left.value) - OUTSIDE, base, left.display, { ...low, anchor: 'end' }),
        text(x(right.value) + OUTSIDE, base, right.display, high),
      ];
    },
  });
}
