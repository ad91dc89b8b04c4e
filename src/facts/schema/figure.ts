import { z } from 'astro/zod';
import { id, sentence, when } from './text.ts';

/** One number: `content/figures/<id>.yaml`. Prose, tables and charts take it from here, by id. */
export const figure = z.strictObject({
  /** The number alone, in its unit. */
  value: z.number(),
  /** `%`, `people`, `USD million`, `USD billion`, `days`, `hours`, `cups`… */
  unit: sentence.or(z.literal('%')),
  /** As it is printed in a sentence: `$67 billion`, `2,400`, `84%`. Must hold the value's digits. */
  display: z.string().min(1),
  /** What it counts. */
  counts: sentence,
  /** Of whom or of what: the population or base. */
  of: sentence,
  /** Who puts it forward: a party, a voice or a source. */
  by: id,
  /** The time it speaks of; left out where the source does not say. */
  when: when.optional(),
  /** How many were asked or counted; `not reported` where the source is silent, `not a sample` where none was drawn. */
  n: z.union([z.int().positive(), z.literal('not reported'), z.literal('not a sample')]),
  /** The interval that its source publishes with it, as `[50.2, 57.3]`. */
  interval: z.tuple([z.number(), z.number()]).optional(),
  /** How it was worked out from other figures: `100 - {handled-rightly}`. Signs are + - * / ^ and brackets. The build works it out again. */
  formula: z.string().min(3).optional(),
  /** Ids of the claims that print it. */
  claims: z.array(id).min(1, 'needs the id of at least one claim'),
  /** What a reader must know before repeating it. */
  caveats: z.array(sentence).default([]),
  /** The least and the greatest value that makes sense. A share in `%` is held to 0 and 100 anyway. */
  range: z.tuple([z.number(), z.number()]).optional(),
});

export type Figure = z.infer<typeof figure>;
