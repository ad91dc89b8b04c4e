import { z } from 'astro/zod';
import { grounded, sentence, when } from './text.ts';

/** One dated event: `content/events/<id>.yaml`. */
export const event = grounded.extend({
  /** As exact as it is known. */
  date: when,
  /** The day on which it ended, for what lasted: a fair, a span of talks. */
  until: when.optional(),
  /** How the date is known. `inferred`: worked out from other dates, or disputed. */
  precision: z.enum(['day', 'week', 'month', 'year', 'inferred']),
  /** What happened, in a few words. */
  title: sentence,
});

export type Event = z.infer<typeof event>;
