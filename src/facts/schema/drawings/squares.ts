import { z } from 'astro/zod';
import { id, sentence } from '../text.ts';
import { texture } from './common.ts';

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
