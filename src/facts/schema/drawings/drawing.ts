import { z } from 'astro/zod';
import { accounts } from './accounts.ts';
import { areas } from './areas.ts';
import { calendar } from './calendar.ts';
import { counts } from './counts.ts';
import { gaps } from './gaps.ts';
import { grid } from './grid.ts';
import { intervals } from './intervals.ts';
import { lengths } from './lengths.ts';
import { matrix } from './matrix.ts';
import { pairs } from './pairs.ts';
import { rates } from './rates.ts';
import { shares } from './shares.ts';
import { squares } from './squares.ts';
import { timeline } from './timeline.ts';

/** What is drawn, and how. Each kind has its own file here, a function in `src/charts/data/rows.ts`, and a file in `src/charts/`. */
export const drawing = z.discriminatedUnion('kind', [
  accounts,
  areas,
  calendar,
  counts,
  gaps,
  grid,
  intervals,
  lengths,
  matrix,
  pairs,
  rates,
  shares,
  squares,
  timeline,
]);

export type DrawingSpec = z.infer<typeof drawing>;
export type Kind = DrawingSpec['kind'];
