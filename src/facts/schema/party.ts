import { z } from 'astro/zod';
import { sentence } from './text.ts';

/** The shape that stands beside a party's name everywhere. Colour is never the only sign. */
export const mark = z.enum(['square', 'circle', 'triangle', 'diamond', 'pentagon', 'bars', 'cross']);

/** One party: `content/parties/<id>.mdx`. The body says who it is, neutrally, in a paragraph or two. */
export const party = z.strictObject({
  /** Its full name. */
  name: sentence,
  /** The name on labels: one or two words. */
  short: sentence,
  mark,
  /** Only parties that bargain have a hue of their own: `first` or `second`; all others are `plain` ink. */
  tone: z.enum(['first', 'second', 'plain']),
  /** Its part in the dispute: it bargains, it stands with one that does, or it is a public authority. */
  role: z.enum(['negotiating', 'allied', 'authority']),
  /** What it is, in a sentence. */
  is: sentence,
  /** What it has at stake. */
  stake: sentence,
  /** Where it speaks: its own pages, and the people who speak for it in public roles. */
  speaks: sentence,
});

export type Party = z.infer<typeof party>;
export type Mark = z.infer<typeof mark>;
