import { z } from 'astro/zod';
import { grounded, sentence, when } from './text.ts';

/** One dated event: `content/events/<id>.yaml`. */
export const event = grounded.extend({
  date: when.describe('The date, as exact as it is known.'),
  until: when.optional().describe('The day on which it ended, if it lasted longer: a fair, a round of talks.'),
  precision: z.enum(['day', 'week', 'month', 'year', 'inferred']).describe('How the date is known. `inferred`: worked out, or disputed.'),
  title: sentence.describe('What happened, in a few words.'),
});

export type Event = z.infer<typeof event>;
