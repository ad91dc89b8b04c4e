import { z } from 'astro/zod';
import { day, figureText, grounded, listOf, place, sentence, shaped } from './text.ts';

/** A page of prose: `content/pages/<id>.mdx`. */
export const page = z.strictObject({
  title: sentence,
  description: sentence.describe('One sentence for search engines and link previews.'),
});

export type Page = z.infer<typeof page>;

/** One way to get help: `content/help/<id>.yaml`, for the page that every page links to. */
export const help = grounded.extend({
  number: place.describe('Its place on the page, from 1.'),
  title: sentence,
  phones: listOf(
    z.strictObject({ label: sentence, phone: shaped(/^[\d+ -]+$/, 'is no telephone number: digits, spaces, + and - only') }),
  ).describe('Telephone numbers as printed, with what each is.'),
  asOf: day.describe('The day on which we looked up the numbers and rules.'),
});

/** A glossary entry: `content/terms/<id>.yaml`. */
export const term = z.strictObject({
  term: sentence.describe('The word or words, as in a sentence.'),
  meaning: figureText.describe('What it means, in plain words, for a reader of thirteen.'),
  also: listOf(sentence).describe('Other names.'),
  misspelled: listOf(sentence).describe('Misspellings by which search finds it. No page prints them.'),
});
