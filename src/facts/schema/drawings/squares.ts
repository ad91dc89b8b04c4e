import { z } from 'astro/zod';
import { figureId, figureText, partyId } from '../text.ts';
import { list, texture } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { figureRow, type Row } from './row.ts';

/** A sum as equal squares, so that its parts can be counted. */
export const squares = z.strictObject({
  kind: z.literal('squares'),
  each: z.number().positive().describe('What one square stands for, in the unit of the figures.'),
  total: z.strictObject({ figure: figureId, label: figureText }).describe('The sum of all groups.'),
  groups: list({
    figure: figureId,
    label: figureText,
    note: figureText,
    by: partyId.describe('The party whose color the squares take.'),
    parts: list({ figure: figureId, label: figureText, texture }),
  }),
});

export type Squares = ResolvedSpec<typeof squares>;

/** A row for each part, and one for the sum, which no single mark shows. */
export const squaresRows = ({ groups, total }: Squares): Row[] => [
  ...groups.flatMap(({ label: group, note, parts }) => parts.map((part) => figureRow(part, { group, label: part.label, note }))),
  figureRow(total, { group: total.label, mark: '' }),
];
