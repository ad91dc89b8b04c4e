import { z } from 'astro/zod';
import { grounded, nameText, nonEmpty, questionId, sentence, sourceId } from './text.ts';

/** The shape beside a party's name everywhere. Color is never the only sign. */
export const mark = z.enum(['square', 'circle', 'triangle', 'diamond', 'pentagon', 'bars', 'cross']);

/** One party: `content/parties/<id>.mdx`. The body says who it is, neutrally, in a paragraph or two. */
export const party = z.strictObject({
  name: nameText.describe('Its full name.'),
  short: sentence.describe('The name on labels: one or two words.'),
  inText: sentence.optional().describe('The name inside a sentence, where that is not the one on labels: `the governor`.'),
  mark,
  tone: z.enum(['first', 'second', 'plain']).describe('Parties that bargain have colors: `first` or `second`. All others are `plain` ink.'),
  role: z.enum(['negotiating', 'allied', 'authority']).describe('It bargains, is allied with one that does, or is a public authority.'),
  is: sentence.describe('What it is, in a sentence.'),
  stake: sentence.describe('What it has at stake.'),
  speaks: sentence.describe('Where it speaks: its own pages, and the people who speak for it in public roles.'),
});

export type Party = z.infer<typeof party>;
export type Mark = z.infer<typeof mark>;

/** A commentator, outside the matrix: `content/voices/<id>.mdx`. The body says what it argues as a whole. */
export const voice = z.strictObject({
  name: nameText,
  short: sentence,
  source: sourceId.describe('The source in which it speaks.'),
  interest: sentence.describe('Its interest in the matter.'),
  argues: nonEmpty(grounded.extend({ question: questionId }), 'needs at least one argument').describe('What it argues on each question.'),
});
