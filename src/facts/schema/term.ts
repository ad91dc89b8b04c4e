import { z } from 'astro/zod';
import { figureText, sentence } from './text.ts';

/** A glossary entry: `content/terms/<id>.yaml`. */
export const term = z.strictObject({
  term: sentence.describe('The word or words, as in a sentence.'),
  meaning: figureText.describe('What it means, in plain words, for a reader of thirteen.'),
  also: z.array(sentence).default([]).describe('Other names.'),
  misspelled: z.array(sentence).default([]).describe('Misspellings by which search finds it. No page prints them.'),
});
