import { z } from 'astro/zod';
import { figureText, grounded, id, nameText, nonEmpty, place, sentence } from './text.ts';

/** One question in dispute: `content/questions/<id>.mdx`. The body is the background, in neutral words. */
export const question = z.strictObject({
  number: place.describe('Its place in the order of questions. The first is 1.'),
  question: nameText.describe('The question, in words that both sides could accept.'),
  short: sentence.describe('Its name on tabs and labels: one or two words.'),
  about: sentence.describe('What it is about, as titles have it after `on`: `tea at noon`.'),
  answers: nonEmpty(z.strictObject({ id, label: sentence }), 'needs at least one answer').describe(
    "The answers found. A label is a party's answer to the question, in at most six words and one form for both sides.",
  ),
  agreed: z.array(grounded).describe('What both sides say and nobody we read disputes: each item rests on a claim of each side.'),
  settle: nonEmpty(figureText, 'needs at least one thing that would settle it').describe('What evidence, if published, would settle it.'),
});

export type Question = z.infer<typeof question>;
