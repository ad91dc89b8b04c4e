import { z } from 'astro/zod';
import { id, sentence } from '../text.ts';
import { card } from './common.ts';

/** Events in lanes, time running down: `scale` is true to the calendar, `list` is in order only. The site's first unknown closes it. */
export const timeline = z.strictObject({
  kind: z.literal('timeline'),
  form: z.enum(['scale', 'list']),
  lanes: z
    .array(
      z.strictObject({
        label: sentence,
        rows: z
          .array(
            z.strictObject({
              event: id,
              /** In a few words; left out, the event's title. */ label: sentence.optional(),
              strong: z.boolean().default(false),
              card,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  /** What was not found at its end, and the day of the last look. */
  end: z.strictObject({ id, lane: z.int().nonnegative(), when: sentence, label: sentence, card }).optional(),
});
