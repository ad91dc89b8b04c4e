import type { Series } from '../domain/series.ts';
import type { Drawing, Size } from './scene.ts';
import { drawShares } from './shares.ts';
import { drawSquares } from './squares.ts';

/** Draws any chart. The compiler names a kind that is missing here. */
export function draw(series: Series, size: Size): Drawing {
  switch (series.kind) {
    case 'shares':
      return drawShares(series, size);
    case 'squares':
      return drawSquares(series, size);
  }
}
