import { z } from 'astro/zod';
import { grounded, nameText, questionId, sentence, sourceId } from './text.ts';

/** A commentator, outside the matrix: `content/voices/<id>.mdx`. The body says what it argues as a whole. */
export const voice = z.strictObject({
  name: nameText,
  short: sentence,
  source: sourceId.describe('The source in which it speaks.'),
  interest: sentence.describe('Its interest in the matter.'),
  argues: z
    .array(grounded.extend({ question: questionId }))
    .min(1, 'needs at least one argument')
    .describe("What it argues on each question: the question's id, a sentence, and its claims."),
});

export type Voice = z.infer<typeof voice>;
