import { z } from 'astro/zod';
import { id, sentence } from '../text.ts';
import { card } from './common.ts';

/** Events as bars of true length along one line of time, a lane for each group. */
export const calendar = z.strictObject({
  kind: z.literal('calendar'),
  by: id.optional(),
  lanes: z
    .array(
      z.strictObject({
        label: sentence,
        rows: z.array(z.strictObject({ event: id, label: sentence, note: sentence.optional(), card })).min(1),
      }),
    )
    .min(1),
});
