import { z } from 'astro/zod';
import { id, sentence } from '../text.ts';
import { texture, told } from './common.ts';

/** The same things counted at several moments: a row of squares for each, one square a thing. */
export const counts = z.strictObject({
  kind: z.literal('counts'),
  rows: z
    .array(
      told.extend({
        /** The date, in words: `Week of March 24, 2025`. */
        when: sentence,
        /** Who speaks. Left out: nobody. */
        by: id.optional(),
        label: sentence,
        says: sentence,
        /** Squares in order; their sum is the number of things. */
        parts: z.array(z.strictObject({ figure: id, label: sentence, texture })).min(1),
      }),
    )
    .min(1),
});
