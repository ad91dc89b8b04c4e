import { max, min, range, scaleLinear } from 'd3';
import { path, SMALL, svgNode, text, toDrawing, WIDTH, type Drawing, type Size, type SvgNode } from '../layout/scene.ts';

/** One event. Dates are decimal years: `2026.21` is March 18, 2026. */
export interface Moment {
  id: string;
  from: number;
  /** The end of something that lasted. */
  to?: number;
  /** True if the date is worked out or disputed. */
  open: boolean;
}

/** Pixels: height of a lane and of the axis, radius of a dot. */
const LANE = 14;
const AXIS = 18;
const DOT = 4;

/** The number of the lowest lane that is free for each moment, so that no mark covers another. */
function lanesOf(moments: Moment[], x: (year: number) => number): number[] {
  const ends: number[] = [];
  return moments.map(({ from, to }) => {
    const found = ends.findIndex((end) => end < x(from) - DOT - 1);
    const lane = found < 0 ? ends.length : found;
    ends[lane] = x(to ?? from) + DOT + 1;
    return lane;
  });
}

/** A dot for a day, a bar of true length for what lasted. */
function mark({ from, to, open, id }: Moment, y: number, x: (year: number) => number): SvgNode {
  const shape =
    to === undefined
      ? { x: x(from) - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT, rx: DOT }
      : { x: x(from), y: y - DOT, width: Math.max(x(to) - x(from), 1), height: 2 * DOT };
  return svgNode('rect', { ...shape, class: `${open ? 'hollow' : 'solid'} plain`, 'data-event': id });
}

/** Draws events on one line of time, every day as long as every other. */
export function drawStrip(moments: Moment[], size: Size): Drawing {
  const first = Math.floor(min(moments, ({ from }) => from)!);
  const last = Math.floor(max(moments, ({ from, to }) => to ?? from)!) + 1;
  const x = scaleLinear([first, last], [DOT + 1, WIDTH[size] - DOT - 1]);
  const lanes = lanesOf(moments, x);
  const base = LANE * (1 + max(lanes)!);
  const height = base + AXIS;
  const every = size === 'wide' ? 1 : 3;
  const years = range(first, last + 1).flatMap((year): SvgNode[] => [
    path(`M${x(year).toFixed(1)} 0V${base + 3}`, 'hair'),
    ...((year - first) % every === 0 && year < last ? [text(x(year) + 3, height - 3, String(year), SMALL)] : []),
  ]);
  const marks = moments.map((moment, i) => mark(moment, base - LANE / 2 - lanes[i]! * LANE, x));
  return toDrawing(size, height, [...years, ...marks]);
}
