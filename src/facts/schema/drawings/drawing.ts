import { z } from 'astro/zod';
import { accounts, accountsRows } from './accounts.ts';
import { areas, areasRows } from './areas.ts';
import { calendar, calendarRows } from './calendar.ts';
import { counts, countsRows } from './counts.ts';
import { gaps, gapsRows } from './gaps.ts';
import { grid, gridRows } from './grid.ts';
import { intervals, intervalsRows } from './intervals.ts';
import { lengths, lengthsRows } from './lengths.ts';
import { matrix, matrixRows } from './matrix.ts';
import { pairs, pairsRows } from './pairs.ts';
import { rates, ratesRows } from './rates.ts';
import { shares, sharesRows } from './shares.ts';
import { squares, squaresRows } from './squares.ts';
import { timeline, timelineRows } from './timeline.ts';
import type { Resolved } from './resolve.ts';
import type { Row } from './row.ts';

/** What a chart draws. A kind has a file here, with its fields and the rows of its table, a file in `src/charts/marks/`, and a line in `ROWS` and in `draw.ts`. */
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
/** A drawing with everything that it names looked up. */
export type ResolvedDrawing<K extends Kind = Kind> = Extract<Resolved<DrawingSpec>, { kind: K }>;

/** A function for each kind. The compiler names a kind that is missing. */
export type ByKind<Rest extends unknown[], Result> = {
  [K in Kind]: (spec: ResolvedDrawing<K>, ...rest: Rest) => Result;
};

const ROWS: ByKind<[], Row[]> = {
  accounts: accountsRows,
  areas: areasRows,
  calendar: calendarRows,
  counts: countsRows,
  gaps: gapsRows,
  grid: gridRows,
  intervals: intervalsRows,
  lengths: lengthsRows,
  matrix: matrixRows,
  pairs: pairsRows,
  rates: ratesRows,
  shares: sharesRows,
  squares: squaresRows,
  timeline: timelineRows,
};

/** The rows of a chart's table and data files, in the order of the drawing. */
export const rowsOf = (spec: ResolvedDrawing): Row[] => (ROWS[spec.kind] as (spec: ResolvedDrawing) => Row[])(spec);
