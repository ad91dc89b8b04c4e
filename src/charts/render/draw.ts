import type { ByKind, ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { memoize } from '../../facts/values/memoize.ts';
import type { Drawing, Size } from '../layout/scene.ts';
import { drawAccounts } from '../marks/accounts.ts';
import { drawAreas } from '../marks/areas.ts';
import { drawCalendar } from '../marks/calendar.ts';
import { drawGaps } from '../marks/gaps.ts';
import { drawGrid } from '../marks/grid.ts';
import { drawIntervals } from '../marks/intervals.ts';
import { drawLengths } from '../marks/lengths.ts';
import { drawMatrix } from '../marks/matrix.ts';
import { drawPairs } from '../marks/pairs.ts';
import { drawRates } from '../marks/rates.ts';
import { drawShares } from '../marks/shares.ts';
import { drawCounts, drawSquares } from '../marks/squares.ts';
import { drawTimeline } from '../marks/timeline.ts';

const DRAW: ByKind<[size: Size], Drawing> = {
  accounts: drawAccounts,
  areas: drawAreas,
  calendar: drawCalendar,
  counts: drawCounts,
  gaps: drawGaps,
  grid: drawGrid,
  intervals: drawIntervals,
  lengths: drawLengths,
  matrix: drawMatrix,
  pairs: drawPairs,
  rates: drawRates,
  shares: drawShares,
  squares: drawSquares,
  timeline: drawTimeline,
};

const drawnIn = memoize((_: ResolvedDrawing) => new Map<Size, Drawing>());

/** Draws a chart. Pages, embeds, files and cards share the drawing, so none may change it. */
export function draw(spec: ResolvedDrawing, size: Size): Drawing {
  const drawn = drawnIn(spec);
  if (!drawn.has(size)) drawn.set(size, (DRAW[spec.kind] as (spec: ResolvedDrawing, size: Size) => Drawing)(spec, size));
  return drawn.get(size)!;
}
