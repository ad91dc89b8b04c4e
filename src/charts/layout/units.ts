import { range } from 'd3';
import type { Texture } from '../../facts/schema/drawings/common.ts';
import type { Tone } from '../../facts/schema/drawings/resolve.ts';
import { box } from './box.ts';
import { svgNode, type Block, type SvgNode } from './scene.ts';

/** Equal squares in lines, so that things can be counted. Lengths are in pixels. */
export interface Units {
  x: number;
  y: number;
  perLine: number;
  side: number;
  /** From one square to the next. */
  step: number;
}

/** One thing. `hollow` says nothing about certainty, so it isn't a texture of all charts. */
export const unit = (x: number, y: number, side: number, texture: Texture | 'hollow', tone: Tone | 'quiet'): SvgNode[] => {
  const rect = { x, y, width: side, height: side };
  return texture === 'hollow' || tone === 'quiet' ? [svgNode('rect', { ...rect, class: `${texture} ${tone}` })] : box(rect, texture, tone);
};

/** The squares from number `first` up to, but not including, `end`. */
export const units = (
  first: number,
  end: number,
  { x, y, perLine, side, step }: Units,
  texture: Texture | 'hollow',
  tone: Tone,
): Block => ({
  nodes: range(first, end).flatMap((i) => unit(x + (i % perLine) * step, y + Math.floor(i / perLine) * step, side, texture, tone)),
  next: y + (Math.ceil(end / perLine) - 1) * step + side,
});
