import { max, min, range, scaleLinear } from 'd3';
import { path, rowGroup, svgNode, text, THUMB_HEIGHT, toDrawing, TYPE, WIDTH } from '../layout/scene.ts';
import type { Drawing, Size, SvgNode } from '../layout/scene.ts';

/** One event. Dates are decimal years: `2026.21` is March 18, 2026. */
export interface Moment {
  id: string;
  from: number;
  to?: number | undefined;
  /** Classes of its mark. */
  kind: string;
}

/** Pixels: radius of a dot. On a thumbnail, dots are as large as there is room for. */
const RADIUS: Record<Size, number[]> = { wide: [8], mid: [6], narrow: [5], thumb: range(10, 3, -0.5) };
/** Room for the years under the dots. */
const FOOT = 28;

/** The number of the lowest lane that is free for each moment, so that no mark covers another. */
function lanesOf(moments: Moment[], x: (year: number) => number, radius: number): number[] {
  const ends: number[] = [];
  return moments.map(({ from, to }) => {
    const found = ends.findIndex((end) => end < x(from) - radius - 1);
    const lane = found < 0 ? ends.length : found;
    ends[lane] = x(to ?? from) + radius + 1;
    return lane;
  });
}

/** Draws events on one line of time, every day as long as every other: a dot for a day, a bar of true length for what lasted. */
export function drawStrip(moments: Moment[], size: Size): Drawing {
  const { small } = TYPE[size];
  const first = Math.floor(min(moments, ({ from }) => from)!);
  const last = Math.floor(max(moments, ({ from, to }) => to ?? from)!) + 1;
  const layouts = RADIUS[size].map((radius) => {
    const x = scaleLinear([first, last], [radius + 1, WIDTH[size] - radius - 1]);
    const lanes = lanesOf(moments, x, radius);
    const lane = 2 * radius + (size === 'wide' ? 8 : 4);
    return { radius, x, lanes, lane, base: lane * (1 + max(lanes)!) };
  });
  const { radius, x, lanes, lane, base } = layouts.find((one) => one.base < THUMB_HEIGHT - FOOT) ?? layouts.at(-1)!;
  const ground = size === 'thumb' ? THUMB_HEIGHT - FOOT : base;
  const every = Math.ceil(44 / (x(1) - x(0)));
  const years = range(first, last + 1).flatMap((year): SvgNode[] => [
    path(`M${x(year).toFixed(1)} ${ground - base}V${ground + 4}`, 'hair'),
    ...((year - first) % every === 0 && year < last ? [text(x(year) + 3, ground + small.size + 4, String(year), small)] : []),
  ]);
  const marks = moments.map(({ id, from, to, kind }, i) => {
    const y = ground - lane / 2 - lanes[i]! * lane - radius;
    const shape =
      to === undefined
        ? { x: x(from) - radius, y, width: 2 * radius, height: 2 * radius, rx: radius }
        : { x: x(from), y, width: Math.max(x(to) - x(from), 1), height: 2 * radius };
    const area = { x: shape.x, y: y + radius - lane / 2, width: Math.max(shape.width, 2 * radius), height: lane };
    return rowGroup(id, area, [svgNode('rect', { ...shape, class: kind })]);
  });
  return toDrawing(size, ground + small.size + 10, [...years, ...marks]);
}
