import { z } from 'astro/zod';
import { absence, chartId, claimIds, figureId, figureText, id, listOf, positionId } from './text.ts';

/** Answers that any question allows besides its own. */
export const COMMON_ANSWERS = ['none-found', 'declined', 'mixed'] as const;

/**
 * One thing that the party says. First comes what carries the answer, from a page of the party's own unless that is older than what is
 * reported: it decides whether the answer is shown as reported. Then comes what answers the question itself, the newer before the older.
 */
export const statement = z.strictObject({
  text: figureText.optional().describe('Without it, the page prints the text of the first claim.'),
  claims: claimIds.describe("Ids of the claims that it rests on. The first must be the party's own."),
});

/** One party on one question: `content/positions/<party>/<question>.mdx`. The body puts its case at its strongest, as it would itself. */
export const position = z.strictObject({
  answer: id.describe("The id of one of the question's answers, or `none-found`, `declined` (asked and would not say), `mixed`."),
  cell: figureText.describe('For the matrix: one short sentence. At most 16 words.'),
  summary: figureText.describe('The position in one or two sentences. At most 30 words in all.'),
  statements: listOf(statement),
  replies: listOf(positionId).describe(
    'Ids of positions that this one answers: `party/question`. The site works out from these what answers it.',
  ),
  figures: listOf(figureId).describe('Ids of figures that the party puts forward or that bear on its case.'),
  charts: listOf(chartId).describe('Charts shown on its page.'),
  missing: listOf(absence).describe('What we looked for and did not find. Needed where the answer is `none-found`.'),
});
