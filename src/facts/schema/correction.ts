import { z } from 'astro/zod';
import { day, nameText, nonEmpty, refTo, sentence } from './text.ts';

/** A change after publication: `content/corrections/<id>.yaml`. The only folder that may be empty. */
export const correction = z.strictObject({
  date: day,
  changed: sentence.describe('What was changed, in a sentence. It is printed on every page and in every file that the change touches.'),
  why: sentence,
  said: nameText.optional().describe('What it said before, in the words and numbers of that day: a quotation of ourselves.'),
  touches: nonEmpty(
    z.string().meta(refTo('entries')),
    'names nothing: write what was changed, as "figures/cups" or "claims/c-01"',
  ).describe('What was changed, by path below `content/`, or claims: `positions/reds/tea`, `site`, `claims/c-01`.'),
  kind: z.enum(['correction', 'revision']).describe('A correction mends a mistake; a revision brings better data.'),
});

export type Correction = z.infer<typeof correction>;
