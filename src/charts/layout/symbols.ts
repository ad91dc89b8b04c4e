import type { Mark } from '../../facts/schema/party.ts';
import { node, type Node } from './scene.ts';

/** Shapes that stand for parties, on a field of 10 by 10. Colour is never the only sign. */
export const SHAPES: Record<Mark, string> = {
  square: 'M0 0h10v10H0z',
  circle: 'M5 0a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  triangle: 'M5 0L10 10H0z',
  diamond: 'M5 0L10 5L5 10L0 5z',
  pentagon: 'M5 0L10 4L8 10H2L0 4z',
  bars: 'M0 0h10v2.4H0zM0 3.8h10v2.4H0zM0 7.6h10V10H0z',
  cross: 'M3.5 0h3v3.5H10v3H6.5V10h-3V6.5H0v-3h3.5z',
};

/** A party's mark, 10 px wide, its upper left corner at `x`, `y`. `kind`: `solid`, `hollow` or `dotted`, and the tone. */
export const partyMark = (shape: Mark, x: number, y: number, kind: string): Node =>
  node('path', { d: SHAPES[shape], transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`, class: kind });

/** A round dot. `kind`: `solid`, `hollow` or `dotted`, and the tone. */
export const dot = (x: number, y: number, radius: number, kind: string): Node => node('circle', { cx: x, cy: y, r: radius, class: kind });
