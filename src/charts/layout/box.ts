import { range } from 'd3';
import type { Texture } from '../../facts/schema/drawings/common.ts';
import type { Tone } from '../../facts/schema/drawings/resolve.ts';
import { path, svgNode, tenth, type Rect, type SvgNode } from './scene.ts';

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
