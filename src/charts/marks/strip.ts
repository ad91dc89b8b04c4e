import { max, min, range, scaleLinear } from 'd3';
import { path, rowGroup, svgNode, text, toDrawing, TYPE, WIDTH, type Drawing, type Size, type SvgNode } from '../layout/scene.ts';

/** One event. Dates are decimal years: `2026.21` is March 18, 2026. */
export interface Moment {
  id: string;
  from: number;
  /** The end of something that lasted. */
  to?: number;
  /** True if the date is worked out or disputed. */
  open: boolean;
}

/** Pixels: height of a lane, radius of a dot. */
const LAYOUT: Record<Size, { lane: number; radius: number }> = {
  wide: { lane: 24, radius: 8 },
  mid: { lane: 18, radius: 6 },
  narrow: { lane: 14, radius: 5 },
  thumb: { lane: 14, radius: 5 },
};

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
  const { lane: height, radius } = LAYOUT[size];
  const { small } = TYPE[size];
  const first = Math.floor(min(moments, ({ from }) => from)!);
  const last = Math.floor(max(moments, ({ from, to }) => to ?? from)!) + 1;
  const x = scaleLinear([first, last], [radius + 1, WIDTH[size] - radius - 1]);
  const lanes = lanesOf(moments, x, radius);
  const base = height * (1 + max(lanes)!);
  const every = size === 'wide' ? 1 : size === 'mid' ? 2 : 4;
  const years = range(first, last + 1).flatMap((year): SvgNode[] => [
    path(`M${x(year).toFixed(1)} 0V${base + 4}`, 'hair'),
    ...((year - first) % every === 0 && year < last ? [text(x(year) + 3, base + small.size + 4, String(year), small)] : []),
  ]);
  const marks = moments.map(({ id, from, to, open }, i) => {
    const y = base - height / 2 - lanes[i]! * height - radius;
    const shape =
      to === undefined
        ? { x: x(from) - radius, y, width: 2 * radius, height: 2 * radius, rx: radius }
        : { x: x(from), y, width: Math.max(x(to) - x(from), 1), height: 2 * radius };
    const area = { x: shape.x, y: y - (height - 2 * radius) / 2, width: Math.max(shape.width, 2 * radius), height };
    return rowGroup(id, area, [svgNode('rect', { ...shape, class: `${open ? 'hollow' : 'solid'} quiet` })]);
  });
  return toDrawing(size, base + small.size + 10, [...years, ...marks]);
}
