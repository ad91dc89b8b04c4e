import { z } from 'astro/zod';
import { claimIds, day, figureText, nameText, questionId } from './text.ts';

/** One law or bill: `content/laws/<id>.yaml`. */
export const law = z.strictObject({
  name: nameText.describe('As it is cited: `Tea Act (2021)`.'),
  requires: figureText.describe('What it requires, in a sentence.'),
  status: figureText.describe('How far it has come: in force, passed one house, vetoed.'),
  asOf: day.describe('The day on which we looked up the status.'),
  questions: z.array(questionId).default([]).describe('Questions that it bears on.'),
  claims: claimIds.describe('Ids of the claims that it rests on.'),
});
