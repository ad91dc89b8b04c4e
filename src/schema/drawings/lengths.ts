import { z } from 'astro/zod';
import { id, sentence } from '../text.ts';
import { measured } from './common.ts';

/** Lengths as solid bars beside sizes as open ones, in groups: two aligned columns that are not multiplied. */
export const lengths = z.strictObject({
  kind: z.literal('lengths'),
  by: id.optional(),
  /** Heads of the two columns: `Length in days`, `Workers it covered`. */
  heads: z.strictObject({ length: sentence, size: sentence }),
  groups: z
    .array(
      z.strictObject({
        label: sentence,
        rows: z
          .array(
            measured.extend({
              /** Bold. */ strong: z.boolean().default(false),
              size: z.strictObject({ figure: id }),
              /** The row's label on the card. */ short: sentence.optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
