import { range } from 'd3';
import type { Texture } from '../../facts/schema/drawings/common.ts';
import type { Tone } from '../../facts/schema/drawings/resolve.ts';
import { path, svgNode, tenth, type Rect, type SvgNode } from './scene.ts';

/**
 * Slanted lines, cut at the edges of a rectangle: a `<pattern>` would need an id that is unique on the page. Each begins where the pen
 * left the one before, because equal steps pack well.
 */
function hatch({ x, y, width, height }: Rect): string {
  const step = Math.min(8, Math.max(5, height / 6));
  let [penX, penY] = [0, 0];
  const move = (letter: string, toX: number, toY: number) => {
    const [across, down] = [tenth(toX - penX), tenth(toY - penY)];
    [penX, penY] = [penX + across, penY + down];
    return `${letter}${across} ${down}`;
  };
  return range(step, width + height, step)
    .map((at) => {
      const [left, low] = at <= height ? [0, at] : [at - height, height];
      const [right, high] = at <= width ? [at, 0] : [width, at - width];
      return move(at === step ? 'M' : 'm', x + left, y + low) + move('l', x + right, y + high);
    })
    .join('');
}

/** A rectangle whose texture says how certain its value is. */
export function box(rect: Rect, texture: Texture, tone: Tone): SvgNode[] {
  const outline = svgNode('rect', { ...rect, class: `${texture} ${tone}` });
  return texture === 'hatched' ? [outline, path(hatch(rect), `hatch ${tone}`)] : [outline];
}
