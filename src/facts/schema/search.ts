import { z } from 'astro/zod';
import { day, sentence } from './text.ts';

/** One search: `content/searches/<id>.yaml`. Entries that say that something was not found name it in `searched`. */
export const search = z.strictObject({
  /** Where: pages, archives, kinds of source. */
  where: sentence,
  /** Its last day. */
  when: day,
});

export type Search = z.infer<typeof search>;
