import { z } from 'astro/zod';
import { sentence } from './text.ts';

/** A page of prose: `content/pages/<id>.mdx`. */
export const page = z.strictObject({
  title: sentence,
  /** One sentence for search engines and link previews. */
  description: sentence,
});

export type Page = z.infer<typeof page>;
