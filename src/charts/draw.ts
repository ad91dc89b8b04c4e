import { oncePer } from '../domain/once.ts';
import type { AnyDrawn } from '../domain/series.ts';
import { drawAccounts } from './accounts.ts';
import { drawAreas } from './areas.ts';
import { drawCalendar } from './calendar.ts';
import { drawCounts } from './counts.ts';
import { drawGaps } from './gaps.ts';
import { drawGrid } from './grid.ts';
import { drawIntervals } from './intervals.ts';
import { drawLengths } from './lengths.ts';
import { drawMatrix } from './matrix.ts';
import { drawPairs } from './pairs.ts';
import { drawRates } from './rates.ts';
import { drawShares } from './shares.ts';
import { drawSquares } from './squares.ts';
import { drawTimeline } from './timeline.ts';
import type { Drawing, Size } from './scene.ts';

/** Draws any chart in a size. Pages, embeds, files and cards take the same drawing, which is made once; none may change it. */
export const draw = (drawing: AnyDrawn, size: Size): Drawing => made[size](drawing);

const made: Record<Size, (drawing: AnyDrawn) => Drawing> = {
  wide: oncePer((drawing) => drawOne(drawing, 'wide')),
  narrow: oncePer((drawing) => drawOne(drawing, 'narrow')),
  card: oncePer((drawing) => drawOne(drawing, 'card')),
};

/** The compiler names a kind that is missing here. */
function drawOne(drawing: AnyDrawn, size: Size): Drawing {
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
