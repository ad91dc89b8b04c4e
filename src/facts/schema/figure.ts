import { z } from 'astro/zod';
import { authorId, claimIds, listOf, notProse, numberText, place, printsFigures, sentence, when } from './text.ts';

const span = z.tuple([z.number(), z.number()]);

/** One number: `content/figures/<id>.yaml`. Prose, tables and charts take it from here, by id. */
export const figure = z.strictObject({
  value: z.number().describe('The number alone, in its unit.'),
  unit: sentence.or(z.literal('%')).describe('Its unit: `%`, `people`, `USD million`, `USD billion`, `days`, `hours`, `cups`…'),
  display: numberText.describe("How sentences print it. As in `$67 billion`, `2,400`, `84%`. Must hold the value's digits."),
  counts: sentence.describe('What it counts.'),
  of: sentence.describe('Of whom or of what: the population or base.'),
  by: authorId.describe('Who puts it forward: id of a party, a voice or a source.'),
  when: when.optional().describe('The time that it is about. Without it, the source does not say.'),
  /** `not reported` where the source is silent, `not a sample` where none was drawn. */
  n: z.union([place, z.literal('not reported'), z.literal('not a sample')]).describe('How many were asked or counted.'),
  interval: span.optional().describe('The interval that its source publishes with it. As in `[50.2, 57.3]`.'),
  formula: z
    .string()
    .min(3)
    .meta({ ...printsFigures, ...notProse })
    .optional()
    .describe('How it was worked out, and checked: `100 - {handled-rightly}`. Signs are + - * / ^ and brackets.'),
  claims: claimIds.describe('Ids of the claims that print it.'),
  caveats: listOf(sentence).describe('What a reader must know before repeating it.'),
  range: span.optional().describe('The least and the greatest value that make sense. For `%`, 0 and 100 without it.'),
});

export type Figure = z.infer<typeof figure>;
