import { z } from 'astro/zod';
import { id, absence, sentence } from './text.ts';

/** Answers that any question allows besides its own. */
export const COMMON_ANSWERS = ['none-found', 'declined', 'mixed'] as const;

/**
 * One thing that the party says. The first statement must carry the answer: it decides whether the answer is shown as
 * the party's own words or as reported. Question pages show the first three of each side. Date, speaker and source come
 * from the first claim.
 */
export const statement = z.strictObject({
  /** Left out, the page prints the first claim's own words. */
  text: sentence.optional(),
  /** Ids of the claims that it rests on. The first must be the party's own. */
  claims: z.array(id).min(1, 'needs the id of at least one claim'),
});

/**
 * One party on one question: `content/positions/<party>/<question>.mdx`.
 * The body puts the party's case at its strongest, as the party would, in a few sentences.
 */
export const position = z.strictObject({
  /** The id of one of the question's answers, or `none-found`, `declined` (asked and would not say), `mixed`. */
  answer: id,
  /** For the matrix: one sentence of at most 16 words. */
  cell: sentence,
  /** The position in one sentence of at most 40 words. */
  summary: sentence,
  statements: z.array(statement).default([]),
  /** Positions that this one answers: `party/question`. What answers it is worked out from these. */
  replies: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'is no position: write it as "party/question"')).default([]),
  /** Figures that the party puts forward or that bear on its case. */
  figures: z.array(id).default([]),
  /** Charts shown on its page. */
  charts: z.array(id).default([]),
  /** What was absence for and not found. Needed where the answer is `none-found`. */
  missing: z.array(absence).default([]),
});

export type Position = z.infer<typeof position>;
export type Statement = z.infer<typeof statement>;
