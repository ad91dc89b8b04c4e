import { z } from 'astro/zod';
import { claimId, claimIds, day, figureId, figureText, grounded, id, listOf, nameText, questionId, sentence, when } from './text.ts';

/** One matter on which sources differ: `content/disagreements/<id>.mdx`. The body says why they differ. */
export const disagreement = z.strictObject({
  title: sentence.describe('The matter, as a question.'),
  questions: listOf(questionId).describe('Ids of the questions that it bears on.'),
  figures: listOf(figureId).describe('Ids of figures that the matter is about: wherever one is printed, a mark leads here.'),
  accounts: z
    .array(grounded.extend({ who: sentence.describe('Whose account.') }))
    .min(2, 'needs at least two accounts')
    .describe('Whose account, in a sentence, with its claims. At least two.'),
  state: z.enum(['settled', 'likely', 'open']).describe('Whether the record settles it, points one way, or neither.'),
  hold: figureText.describe('What we hold, and why.'),
});

export type Disagreement = z.infer<typeof disagreement>;

/** One piece of research: `content/studies/<id>.mdx`. The body says what was done. */
export const study = z.strictObject({
  title: nameText.describe('What was studied, in our own words.'),
  who: figureText.describe('Who did it, and who paid where that is known.'),
  when: when.describe('When it was published or done.'),
  n: figureText.describe('How many were tested, in words.'),
  shows: figureText.describe('What it shows, with its numbers.'),
  notShown: figureText.describe('What it does not show, and is often said to.'),
  questions: z.array(questionId).min(1).describe('Ids of the questions that it bears on.'),
  claims: claimIds.describe('Ids of the claims that it rests on.'),
});

/** One law or bill: `content/laws/<id>.yaml`. */
export const law = z.strictObject({
  name: nameText.describe('As it is cited: `Tea Act (2021)`.'),
  requires: figureText.describe('What it requires, in a sentence.'),
  status: figureText.describe('How far it has come: in force, passed one house, vetoed.'),
  asOf: day.describe('The day on which we looked up the status.'),
  questions: listOf(questionId).describe('Ids of the questions that it bears on.'),
  claims: claimIds.describe('Ids of the claims that it rests on.'),
});

/** One search: `content/searches/<id>.yaml`. Entries that say that we did not find something name it in `searched`. */
export const search = z.strictObject({
  where: sentence.describe('Where: pages, archives, kinds of source.'),
  when: day.describe('The last day of the search.'),
});

/** Records of the research that no claim stands for: `content/left-out/<topic>.yaml`. Each with the reason. */
export const leftOut = z.strictObject({
  records: z.array(z.strictObject({ id, why: sentence })).min(1, 'needs at least one record'),
  taken: listOf(z.strictObject({ id, claim: claimId })).describe('Records that were listed here and are a claim now. Addresses stay.'),
});
