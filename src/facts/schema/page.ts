import { z } from 'astro/zod';
import { sentence } from './text.ts';

/** A page of prose: `content/pages/<id>.mdx`. */
export const page = z.strictObject({
  title: sentence,
  description: sentence.describe('One sentence for search engines and link previews.'),
});

export type Page = z.infer<typeof page>;
