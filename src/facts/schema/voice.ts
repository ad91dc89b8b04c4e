import { z } from 'astro/zod';
import { grounded, id, sentence } from './text.ts';

/** A commentator, outside the matrix: `content/voices/<id>.mdx`. The body says what it argues as a whole. */
export const voice = z.strictObject({
  name: sentence,
  short: sentence,
  /** The source in which it speaks. */
  source: id,
  /** Its interest in the matter. */
  interest: sentence,
  /** What it argues on each question: the question's id, a sentence, and its claims. */
  argues: z.array(grounded.extend({ question: id })).min(1, 'needs at least one argument'),
});

export type Voice = z.infer<typeof voice>;
