import { z } from 'astro/zod';
import { grounded, id, sentence } from './text.ts';

/** One question in dispute: `content/questions/<id>.mdx`. The body is the background, in neutral words. */
export const question = z.strictObject({
  /** Its place in the stated order, from 1. */
  number: z.int().positive(),
  /** The question, in words that both sides could accept. */
  question: sentence,
  /** Its name on tabs and labels: one or two words. */
  short: sentence,
  /** The distinct answers found. A position names one of them; the label is what the matrix prints: one to three words. */
  answers: z.array(z.strictObject({ id, label: sentence })).min(1, 'needs at least one answer'),
  /** What no source that was read denies. */
  agreed: z.array(grounded),
  /** What evidence, if published, would settle it. */
  settle: z.array(sentence).min(1, 'needs at least one thing that would settle it'),
});

export type Question = z.infer<typeof question>;
