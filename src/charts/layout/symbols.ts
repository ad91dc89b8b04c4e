import { range } from 'd3';
import type { Texture } from '../../facts/schema/drawings/common.ts';
import type { Tone } from '../../facts/schema/drawings/resolve.ts';
import type { Mark } from '../../facts/schema/party.ts';
import { path, svgNode, tenth, type Rect, type SvgNode } from './scene.ts';

/** Paths of the shapes that stand for parties, 10 by 10, so that no party is known by its color alone. */
export const SHAPES: Record<Mark, string> = {
  square: 'M0 0h10v10H0z',
  circle: 'M5 0a5 5 0 1 1 0 10a5 5 0 1 1 0 -10z',
  triangle: 'M5 0L10 10H0z',
  diamond: 'M5 0L10 5L5 10L0 5z',
  pentagon: 'M5 0L10 4L8 10H2L0 4z',
  bars: 'M0 0h10v2.4H0zM0 3.8h10v2.4H0zM0 7.6h10V10H0z',
  cross: 'M3.5 0h3v3.5H10v3H6.5V10h-3V6.5H0v-3h3.5z',
};

/** A party's mark. @param kind `solid`, `hollow` or `dotted`, and the tone @param side in pixels */
export const partyMark = (shape: Mark, left: number, top: number, kind: string, side = 12): SvgNode =>
  svgNode('path', { d: SHAPES[shape], transform: `translate(${tenth(left)} ${tenth(top)}) scale(${side / 10})`, class: `${kind} mark` });

/** A dot around `x`, `y`. @param kind `solid`, `hollow` or `dotted`, and the tone */
export const dot = (x: number, y: number, radius: number, kind: string): SvgNode =>
  svgNode('circle', { cx: x, cy: y, r: radius, class: kind });

/** Slanted lines, most of them equal, cut at the edges of a rectangle: a `<pattern>` would need an id that is unique on the page. */
function hatch({ x, y, width, height }: Rect): string {
  const step = Math.min(8, Math.max(5, height / 6));
  return range(step, width + height, step)
    .map((at) => {
      const [left, low] = at <= height ? [0, at] : [at - height, height];
      const [right, high] = at <= width ? [at, 0] : [width, at - width];
      return `M${tenth(x + left)} ${tenth(y + low)}l${tenth(right - left)} ${tenth(high - low)}`;
    })
    .join('');
}

/** A rectangle whose texture says how certain its value is. `hollow` says nothing about that, so it is no texture of all charts. */
export function box(rect: Rect, texture: Texture | 'hollow', tone: Tone | 'quiet'): SvgNode[] {
  const outline = svgNode('rect', { ...rect, class: `${texture} ${tone}` });
  return texture === 'hatched' ? [outline, path(hatch(rect), `hatch ${tone}`)] : [outline];
}
