import { z } from 'astro/zod';
import { day, sentence } from './text.ts';

/** One search: `content/searches/<id>.yaml`. Entries that say that something was not found name it in `searched`. */
export const search = z.strictObject({
  where: sentence.describe('Where: pages, archives, kinds of source.'),
  when: day.describe('The last day of the search.'),
});
