import { z } from 'astro/zod';
import { areas, areasRows } from './areas.ts';
import { gaps, gapsRows, intervals, intervalsRows, pairs, pairsRows, rates, ratesRows, shares, sharesRows } from './rows.ts';
import { counts, countsRows, lengths, lengthsRows, squares, squaresRows } from './squares.ts';
import { accounts, accountsRows, grid, gridRows, matrix, matrixRows } from './tables.ts';
import { calendar, calendarRows, timeline, timelineRows } from './times.ts';
import type { Resolved } from './resolve.ts';
import type { Row } from './row.ts';

/** What a kind's fields are, and the rows of its table. A kind has a schema here, a file in `src/charts/marks/`, and a line below and in `draw.ts`. */
const KINDS = {
  accounts: { schema: accounts, rows: accountsRows },
  areas: { schema: areas, rows: areasRows },
  calendar: { schema: calendar, rows: calendarRows },
  counts: { schema: counts, rows: countsRows },
  gaps: { schema: gaps, rows: gapsRows },
  grid: { schema: grid, rows: gridRows },
  intervals: { schema: intervals, rows: intervalsRows },
  lengths: { schema: lengths, rows: lengthsRows },
  matrix: { schema: matrix, rows: matrixRows },
  pairs: { schema: pairs, rows: pairsRows },
  rates: { schema: rates, rows: ratesRows },
  shares: { schema: shares, rows: sharesRows },
  squares: { schema: squares, rows: squaresRows },
  timeline: { schema: timeline, rows: timelineRows },
};
type Schema = (typeof KINDS)[keyof typeof KINDS]['schema'];

/** What a chart draws. */
export const drawing = z.discriminatedUnion('kind', Object.values(KINDS).map(({ schema }) => schema) as [Schema, ...Schema[]]);

export type DrawingSpec = z.infer<typeof drawing>;
export type Kind = DrawingSpec['kind'];
/** A drawing with everything that it names looked up. */
export type ResolvedDrawing<K extends Kind = Kind> = Extract<Resolved<DrawingSpec>, { kind: K }>;

/** A function for each kind. The compiler names a kind that is missing. */
export type ByKind<Rest extends unknown[], Result> = {
  [K in Kind]: (spec: ResolvedDrawing<K>, ...rest: Rest) => Result;
};

/** The rows of a chart's table and data files, in the order of the drawing. */
export const rowsOf = (spec: ResolvedDrawing): Row[] => (KINDS[spec.kind].rows as (spec: ResolvedDrawing) => Row[])(spec);
