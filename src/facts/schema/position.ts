import { z } from 'astro/zod';
import { absence, chartId, claimIds, figureId, figureText, id, positionId } from './text.ts';

/** Answers that any question allows besides its own. */
export const COMMON_ANSWERS = ['none-found', 'declined', 'mixed'] as const;

/**
 * One thing that the party says. The order is by weight. First comes what carries the answer, from a page of the party's own
 * unless that is older than what is reported; then what answers the question itself, before what bears on it; then the newer before the
 * older. The first statement decides whether the answer is shown as
 * from the party's own pages or as reported. Question pages show the first three of each side. Date, speaker and source come
 * from the first claim.
 */
export const statement = z.strictObject({
  text: figureText.optional().describe('Without it, the page prints the text of the first claim.'),
  claims: claimIds.describe("Ids of the claims that it rests on. The first must be the party's own."),
});

/**
 * One party on one question: `content/positions/<party>/<question>.mdx`.
 * The body puts the party's case at its strongest, as the party would, in a few sentences.
 */
export const position = z.strictObject({
  answer: id.describe("The id of one of the question's answers, or `none-found`, `declined` (asked and would not say), `mixed`."),
  cell: figureText.describe('For the matrix: one sentence of at most 16 words.'),
  summary: figureText.describe('The position in one or two sentences, at most 30 words in all.'),
  statements: z.array(statement).default([]),
  replies: z
    .array(positionId)
    .default([])
    .describe('Ids of positions that this one answers: `party/question`. The site works out from these what answers it.'),
  figures: z.array(figureId).default([]).describe('Ids of figures that the party puts forward or that bear on its case.'),
  charts: z.array(chartId).default([]).describe('Charts shown on its page.'),
  missing: z
    .array(absence)
    .default([])
    .describe('What we looked for and did not find: for what, where and when. Needed where the answer is `none-found`.'),
});
