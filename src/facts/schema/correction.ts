import { z } from 'astro/zod';
import { day, sentence } from './text.ts';

/** A change after publication: `content/corrections/<id>.yaml`. The only folder that may be empty. */
export const correction = z.strictObject({
  date: day,
  /** What was changed, in a sentence: it stands on every page and in every file that the change touches. */
  changed: sentence,
  why: sentence,
  /** What it said before, in the words of that day, numbers and all: a quotation of ourselves, never filled in from figures. */
  said: sentence.optional(),
  /**
   * What was changed: files by their path below `content/` without its ending, and claims. `figures/cups`, `claims/c-01`,
   * `positions/reds/tea`, `site`. The pages and files that show it are worked out from these.
   */
  touches: z.array(z.string()).min(1, 'names nothing: write what was changed, as "figures/cups" or "claims/c-01"'),
  /** A correction mends a mistake; a revision brings better data. */
  kind: z.enum(['correction', 'revision']),
});

export type Correction = z.infer<typeof correction>;
