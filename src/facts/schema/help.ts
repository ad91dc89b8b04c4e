import { z } from 'astro/zod';
import { day, grounded, sentence } from './text.ts';

/** One way to get help: `content/help/<id>.yaml`, for the page that every page links to. */
export const help = grounded.extend({
  /** Its place on the page, from 1. */
  number: z.int().positive(),
  title: sentence,
  /** Telephone numbers as printed, with what each is. */
  phones: z
    .array(
      z.strictObject({ label: sentence, phone: z.string().regex(/^[\d+ -]+$/, 'is no telephone number: digits, spaces, + and - only') }),
    )
    .default([]),
  /** The day on which the numbers and rules were looked up. */
  asOf: day,
});

export type Help = z.infer<typeof help>;
