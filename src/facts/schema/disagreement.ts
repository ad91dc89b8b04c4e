import { z } from 'astro/zod';
import { figureId, figureText, grounded, questionId, sentence } from './text.ts';

/** One matter on which sources differ: `content/disagreements/<id>.mdx`. The body says why they differ. */
export const disagreement = z.strictObject({
  title: sentence.describe('The matter, as a question.'),
  questions: z.array(questionId).default([]),
  figures: z.array(figureId).default([]).describe('Figures that the matter is about: wherever one is printed, a mark leads here.'),
  accounts: z
    .array(grounded.extend({ who: sentence }))
    .min(2, 'needs at least two accounts')
    .describe('Whose account, in a sentence, with its claims. At least two.'),
  state: z
    .enum(['settled', 'likely', 'open'])
    .describe('`settled`: the record settles it. `likely`: it points one way. `open`: it does not.'),
  hold: figureText.describe('What we hold, and why.'),
});

export type Disagreement = z.infer<typeof disagreement>;
