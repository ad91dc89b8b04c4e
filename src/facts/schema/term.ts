import { z } from 'astro/zod';
import { sentence } from './text.ts';

/** A glossary entry: `content/terms/<id>.yaml`. */
export const term = z.strictObject({
  /** The word or words as they stand in sentences. */
  term: sentence,
  /** In plain words, for a reader of thirteen. */
  meaning: sentence,
  /** Other names. */
  also: z.array(sentence).default([]),
  /** Ways in which readers misspell it. Search finds it by them; no page prints them. */
  misspelled: z.array(sentence).default([]),
});

export type Term = z.infer<typeof term>;
