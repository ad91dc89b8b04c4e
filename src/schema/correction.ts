import { z } from 'astro/zod';
import { day, sentence } from './text.ts';

/** A change after publication: `content/corrections/<id>.yaml`. The only folder that may be empty. */
export const correction = z.strictObject({
  date: day,
  changed: sentence,
  why: sentence,
  /** A correction mends a mistake; a revision brings better data. */
  kind: z.enum(['correction', 'revision']),
});

export type Correction = z.infer<typeof correction>;
