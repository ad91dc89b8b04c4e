import { range, scaleLinear } from 'd3';
import { node, text, WIDTH, type Drawing, type Node, type Size } from '../layout/scene.ts';

/** One event on the strip. Dates as decimal years: `2026.21` is March 18, 2026. */
export interface Moment {
  id: string;
  from: number;
  /** The end of something that lasted. */
  to?: number;
  /** The date is worked out or disputed. */
  open: boolean;
}

const LANE = 14;
const AXIS = 18;
const DOT = 4;

/** Puts each moment in the lowest lane that is free there, so that marks do not cover each other. */
function lanes(moments: Moment[], x: (year: number) => number): { moment: Moment; lane: number }[] {
  const ends: number[] = [];
  return moments.map((moment) => {
    const start = x(moment.from) - DOT - 1;
    const end = x(moment.to ?? moment.from) + DOT + 1;
    const found = ends.findIndex((taken) => taken < start);
    const lane = found < 0 ? ends.length : found;
    ends[lane] = end;
    return { moment, lane };
  });
}

/** A dot for a day, a bar of true length for what lasted. */
function mark({ from, to, open, id }: Moment, y: number, x: (year: number) => number): Node {
  const kind = `${open ? 'hollow' : 'solid'} plain`;
  const wide = Math.max(to === undefined ? 0 : x(to) - x(from), 0);
  const shape =
    to === undefined
      ? { x: x(from) - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT, rx: DOT, class: kind }
      : { x: x(from), y: y - DOT, width: Math.max(wide, 1), height: 2 * DOT, class: kind };
  return node('rect', { ...shape, 'data-event': id });
}

/** Draws events along one line of time, every day as long as every other. */
export function drawStrip(moments: Moment[], size: Size): Drawing {
  const width = WIDTH[size];
  const first = Math.floor(Math.min(...moments.map(({ from }) => from)));
  const last = Math.floor(Math.max(...moments.map(({ from, to }) => to ?? from))) + 1;
  const x = scaleLinear([first, last], [DOT + 1, width - DOT - 1]);
  const placed = lanes(moments, x);
  const height = AXIS + LANE * (1 + Math.max(...placed.map(({ lane }) => lane)));
  const base = height - AXIS;
  const step = size === 'wide' ? 1 : 3;
  const years = range(first, last + 1).flatMap((year): Node[] => [
    node('path', { d: `M${x(year).toFixed(1)} 0V${base + 3}`, class: 'hair' }),
    ...((year - first) % step === 0 && year < last ? [text(x(year) + 3, height - 3, String(year), { size: 12, muted: true })] : []),
  ]);
  const marks = placed.map(({ moment, lane }) => mark(moment, base - LANE / 2 - lane * LANE, x));
  return { width, height, nodes: [...years, ...marks] };
}
