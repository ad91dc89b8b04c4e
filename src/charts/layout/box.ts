import { range } from 'd3';
import type { Tone } from '../../facts/schema/drawings/resolve.ts';
import type { Texture } from '../../facts/schema/drawings/common.ts';
import { node, type Node } from './scene.ts';

export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

const one = (value: number) => +value.toFixed(1);

/** Slanted lines that fill a box, cut at its edges, so that no pattern needs an id. */
function hatch({ x, y, width, height }: Place): string {
  const step = 5;
  return range(step, width + height, step)
    .map((at) => {
      const [left, low] = at <= height ? [0, at] : [at - height, height];
      const [right, high] = at <= width ? [at, 0] : [width, at - width];
      return `M${one(x + left)} ${one(y + low)}L${one(x + right)} ${one(y + high)}`;
    })
    .join('');
}

/** A box whose texture says how sure we are. The same five everywhere. */
export function box(place: Place, texture: Texture, tone: Tone): Node[] {
  const outline = node('rect', { ...place, class: `${texture} ${tone}` });
  return texture === 'hatched' ? [outline, node('path', { d: hatch(place), class: `hatch ${tone}` })] : [outline];
}
