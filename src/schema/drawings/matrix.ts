import { z } from 'astro/zod';
import { id } from '../text.ts';

/** Questions by parties, from the positions themselves: `marks` say how we know, `words` give the answers. */
export const matrix = z.strictObject({
  kind: z.literal('matrix'),
  form: z.enum(['marks', 'words']),
  /** The parties shown, in the site's own order. Left out: all. */
  parties: z.array(id).optional(),
});
