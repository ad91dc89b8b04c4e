import { z } from 'astro/zod';
import { grounded, id, sentence } from './text.ts';

/** One matter on which sources differ: `content/disagreements/<id>.mdx`. The body says why they differ. */
export const disagreement = z.strictObject({
  /** The matter, as a question. */
  title: sentence,
  questions: z.array(id).default([]),
  /** Figures that the matter is about: wherever one stands, a mark leads here. */
  figures: z.array(id).default([]),
  /** Whose account, in a sentence, with its claims. At least two. */
  accounts: z.array(grounded.extend({ who: sentence })).min(2, 'needs at least two accounts'),
  /** `settled`: the record settles it. `likely`: it points one way. `open`: it does not. */
  state: z.enum(['settled', 'likely', 'open']),
  /** What we hold, and why. */
  hold: sentence,
});

export type Disagreement = z.infer<typeof disagreement>;
