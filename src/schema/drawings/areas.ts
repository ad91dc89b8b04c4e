import { z } from 'astro/zod';
import { id, sentence } from '../text.ts';
import { card, texture } from './common.ts';

/** Amounts of money as squares on one ground line, their areas to one scale. Bands bracket amounts of one sort. */
export const areas = z.strictObject({
  kind: z.literal('areas'),
  bands: z
    .array(
      z.strictObject({
        /** Of what sort: `Paid or pledged once`, `In one year, 2025`, `Held, as claimed`. */
        label: sentence,
        rows: z
          .array(
            z.strictObject({
              figure: id,
              label: sentence,
              by: id.optional(),
              texture,
              /** The greatest of several claims, where the figure is the least: two outlines, one in the other. */
              upTo: z.strictObject({ figure: id }).optional(),
              /** Printed inside a large square. */
              note: sentence.optional(),
              card,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
