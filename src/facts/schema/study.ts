import { z } from 'astro/zod';
import { id, sentence, when } from './text.ts';

/** One piece of research: `content/studies/<id>.mdx`. The body says what was done. */
export const study = z.strictObject({
  /** What was studied, in our own words. */
  title: sentence,
  /** Who did it, and who paid where that is known. */
  who: sentence,
  /** When it was published or done. */
  when,
  /** How many were tested, in words. */
  n: sentence,
  /** What it shows, with its numbers. */
  shows: sentence,
  /** What it does not show, and is often said to. */
  notShown: sentence,
  /** Questions in dispute that it bears on. */
  questions: z.array(id).min(1),
  /** Ids of the claims that it rests on. */
  claims: z.array(id).min(1, 'needs the id of at least one claim'),
});

export type Study = z.infer<typeof study>;
