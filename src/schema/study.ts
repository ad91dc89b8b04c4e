import { z } from 'astro/zod';
import { id, sentence, when } from './text.ts';

/** One piece of research: `content/studies/<id>.mdx`. The body says what was done. */
export const study = z.strictObject({
  title: sentence,
  /** Who did it, and who paid where that is known. */
  who: sentence,
  when,
  /** How many were tested, in words. */
  n: sentence,
  shows: sentence,
  /** What it does not show, and is often said to. */
  notShown: sentence,
  questions: z.array(id).min(1),
  claims: z.array(id).min(1, 'needs the id of at least one claim'),
});

export type Study = z.infer<typeof study>;
