import { z } from 'astro/zod';
import { nameText, nonEmpty, sentence, shaped } from './text.ts';

/** The site in another language: `content/editions/<language>/edition.yaml`. What its pages say is in `texts/` beside it. */
export const edition = z.strictObject({
  name: nameText.describe("The language's own name for itself, as links to the edition print it."),
  reviewer: sentence.optional().describe('Who has read the translation. Without it, its pages are marked as drafts.'),
  pages: nonEmpty(shaped(/^[^/#?][^#?]*$|^$/, 'is no address below the site: write it as "questions/tea/"')).describe(
    'Addresses of what was translated, without their language: `questions/tea/`.',
  ),
});

/** Sentences of one collection in another language: `content/editions/<language>/texts/<collection>.yaml`. */
export const translation = z.strictObject({
  texts: z.array(
    z.strictObject({
      from: z.string().trim().min(1).describe('The sentence as the content has it. Once that changes, `npm run check` lists it.'),
      to: z.string().trim().min(1).describe('What it is in the other language, with the same `{figures}`, tags, links and digits.'),
    }),
  ),
});

/** A body in another language: `content/editions/<language>/bodies/<collection>/<id>.mdx`, with the same figures, tags, links and digits. */
export const translatedBody = z.strictObject({
  of: z.string().describe('A short hash of the body that it translates. Once that changes, `npm run check` prints the new one.'),
});
