import { z } from 'astro/zod';
import type { Resolved } from './resolve.ts';
import type { Row } from './row.ts';
import { gaps, intervals, pairs, rates, shares } from './rows.ts';
import { areas, counts, lengths, squares } from './squares.ts';
import { TABLE } from './table.ts';
import { accounts, grid, matrix } from './tables.ts';
import { calendar, timeline } from './times.ts';

/** What a chart draws. A kind has an entry here, in `TABLE` and in `src/charts/render/draw.ts`, and a file in `src/charts/marks/`. */
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

/** The rows of a chart's table and data files, in the order of the drawing. */
export const rowsOf = (spec: ResolvedDrawing): Row[] => (TABLE[spec.kind] as (spec: ResolvedDrawing) => Row[])(spec);
