import { z } from 'astro/zod';
import { sentence } from '../text.ts';
import { measured } from './common.ts';

/** Shares as dots on a short scale, each with its published interval. Filled where an interval was reported. */
export const intervals = z.strictObject({
  kind: z.literal('intervals'),
  /** The end of the scale in percent. */
  most: z.number().positive().max(100),
  panels: z
    .array(
      z.strictObject({
        label: sentence,
        /** `base` says what was counted. The interval comes from the figure. */
        rows: z
          .array(measured.extend({ base: sentence, /** The panel's row on the card is named by this. */ short: sentence.optional() }))
          .min(1),
      }),
    )
    .min(1),
});
