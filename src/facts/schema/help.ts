import { z } from 'astro/zod';
import { day, grounded, notProse, sentence } from './text.ts';

/** One way to get help: `content/help/<id>.yaml`, for the page that every page links to. */
export const help = grounded.extend({
  number: z.int().positive().describe('Its place on the page, from 1.'),
  title: sentence,
  phones: z
    .array(
      z.strictObject({
        label: sentence,
        phone: z
          .string()
          .regex(/^[\d+ -]+$/, 'is no telephone number: digits, spaces, + and - only')
          .meta(notProse),
      }),
    )
    .default([])
    .describe('Telephone numbers as printed, with what each is.'),
  asOf: day.describe('The day on which we looked up the numbers and rules.'),
});
