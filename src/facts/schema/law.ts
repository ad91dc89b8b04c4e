import { z } from 'astro/zod';
import { day, id, sentence } from './text.ts';

/** One law or bill: `content/laws/<id>.yaml`. */
export const law = z.strictObject({
  /** As it is cited: `Tea Act (2021)`. */
  name: sentence,
  /** What it requires, in a sentence. */
  requires: sentence,
  /** How far it has come: in force, passed one house, vetoed. */
  status: sentence,
  /** The day on which the status was looked up. */
  asOf: day,
  /** Questions in dispute that it bears on. */
  questions: z.array(id).default([]),
  /** Ids of the claims that it rests on. */
  claims: z.array(id).min(1, 'needs the id of at least one claim'),
});

export type Law = z.infer<typeof law>;
