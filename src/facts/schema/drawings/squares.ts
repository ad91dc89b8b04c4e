import { z } from 'astro/zod';
import { id, sentence } from '../text.ts';
import { texture } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { figureRow, type Row } from './row.ts';

/** A sum as equal squares, so that its parts can be counted. */
export const squares = z.strictObject({
  kind: z.literal('squares'),
  /** What one square stands for, in the unit of the figures. */
  each: z.number().positive(),
  /** The sum of all groups. */
  total: z.strictObject({ figure: id, label: sentence }),
  groups: z
    .array(
      z.strictObject({
        figure: id,
        label: sentence,
        note: sentence,
        /** The party whose colour the squares take. */
        by: id,
        parts: z.array(z.strictObject({ figure: id, label: sentence, texture })).min(1),
      }),
    )
    .min(1),
});

export type Squares = ResolvedSpec<typeof squares>;

/** A row for each part, and one for the sum, which no single mark shows. */
export const squaresRows = ({ groups, total }: Squares): Row[] => [
  ...groups.flatMap(({ label: group, note, parts }) => parts.map((part) => figureRow(part, { group, label: part.label, note }))),
  figureRow(total, { group: total.label, mark: '' }),
];
