import { z } from 'astro/zod';
import { listOf, sentence } from './text.ts';

export const RECORD_KINDS = [
  'position',
  'question',
  'chart',
  'figure',
  'disagreement',
  'study',
  'law',
  'term',
  'event',
  'source',
  'voice',
  'help',
  'unknown',
  'page',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What readers type and mean, for the search: `content/readers-words.yaml`. Reviewed by hand; terms of the glossary add their own. */
export const readersWords = z.strictObject({
  same: z
    .array(z.array(sentence).min(2, 'needs at least two words'))
    .describe('Groups of words and phrases that readers use for one another: what says one is found by the others too.'),
  kinds: listOf(z.strictObject({ kind: z.enum(RECORD_KINDS), words: z.array(sentence).min(1) })).describe(
    'Words by which readers ask for a kind of record: `{ kind: law, words: [bill, act] }`. Such records come earlier then.',
  ),
  misspelled: z
    .record(z.string().min(2), z.array(z.string().min(2)).min(1, 'needs at least one'))
    .describe('Common misspellings by the right word: `kettle: [ketle]`.'),
});
