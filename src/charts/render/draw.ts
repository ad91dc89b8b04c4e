import { memoize } from '../../facts/values/memoize.ts';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { drawAccounts } from '../marks/accounts.ts';
import { drawAreas } from '../marks/areas.ts';
import { drawCalendar } from '../marks/calendar.ts';
import { drawCounts } from '../marks/counts.ts';
import { drawGaps } from '../marks/gaps.ts';
import { drawGrid } from '../marks/grid.ts';
import { drawIntervals } from '../marks/intervals.ts';
import { drawLengths } from '../marks/lengths.ts';
import { drawMatrix } from '../marks/matrix.ts';
import { drawPairs } from '../marks/pairs.ts';
import { drawRates } from '../marks/rates.ts';
import { drawShares } from '../marks/shares.ts';
import { drawSquares } from '../marks/squares.ts';
import { drawTimeline } from '../marks/timeline.ts';
import type { Drawing, Size } from '../layout/scene.ts';

/** Draws any chart in a size. Pages, embeds, files and cards take the same drawing, which is made once; none may change it. */
export const draw = (drawing: ResolvedDrawing, size: Size): Drawing => made[size](drawing);

const made: Record<Size, (drawing: ResolvedDrawing) => Drawing> = {
  wide: memoize((drawing) => drawOne(drawing, 'wide')),
  narrow: memoize((drawing) => drawOne(drawing, 'narrow')),
  card: memoize((drawing) => drawOne(drawing, 'card')),
};

/** The compiler names a kind that is missing here. */
function drawOne(drawing: ResolvedDrawing, size: Size): Drawing {
  switch (drawing.kind) {
    case 'accounts':
      return drawAccounts(drawing, size);
    case 'areas':
      return drawAreas(drawing, size);
    case 'calendar':
      return drawCalendar(drawing, size);
    case 'counts':
      return drawCounts(drawing, size);
    case 'gaps':
      return drawGaps(drawing, size);
    case 'grid':
      return drawGrid(drawing, size);
    case 'intervals':
      return drawIntervals(drawing, size);
    case 'lengths':
      return drawLengths(drawing, size);
    case 'matrix':
      return drawMatrix(drawing, size);
    case 'pairs':
      return drawPairs(drawing, size);
    case 'rates':
      return drawRates(drawing, size);
    case 'shares':
      return drawShares(drawing, size);
    case 'squares':
      return drawSquares(drawing, size);
    case 'timeline':
      return drawTimeline(drawing, size);
  }
}
