import { z } from 'astro/zod';
import { claimIds, figureText, nameText, questionId, when } from './text.ts';

/** One piece of research: `content/studies/<id>.mdx`. The body says what was done. */
export const study = z.strictObject({
  title: nameText.describe('What was studied, in our own words.'),
  who: figureText.describe('Who did it, and who paid where that is known.'),
  when: when.describe('When it was published or done.'),
  n: figureText.describe('How many were tested, in words.'),
  shows: figureText.describe('What it shows, with its numbers.'),
  notShown: figureText.describe('What it does not show, and is often said to.'),
  questions: z.array(questionId).min(1).describe('Questions that it bears on.'),
  claims: claimIds.describe('Ids of the claims that it rests on.'),
});

export type Study = z.infer<typeof study>;
