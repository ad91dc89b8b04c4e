import { z } from 'astro/zod';
import { day, id, sentence, when } from './text.ts';

/**
 * How far a text was seen.
 * - `copy`: we hold a copy and read all of it; each claim names its paragraph.
 * - `part`: an extract of the publisher's own page was read.
 * - `not-opened`: known only through others; the original was not opened, and is not linked unless its own address is known.
 */
export const distance = z.enum(['copy', 'part', 'not-opened']);

/**
 * How far one claim was checked.
 * - `matched`: a program found its paragraph, and each of its numbers as printed, in our copy. `npm run evidence` gives it; no author can.
 * - `part`, `not-opened`: as far as its source was seen.
 */
export const state = z.enum(['matched', 'part', 'not-opened']);

/** All states of a claim, from most checked to least. */
export const CLAIM_STATES = state.options;

const kind = z.enum(['party', 'government', 'news', 'trade', 'research', 'commentary']);

/** All kinds of sources, in the order in which they are listed. */
export const SOURCE_KINDS = kind.options;

/** One thing that a source says, in our own words. It is what somebody says, not what is so. */
export const claim = z.strictObject({
  /** Permanent: it is an address on the site. */
  id,
  /** The paragraph of our copy where it stands, counted in lines from 1. Needed where the source's distance is `copy`. */
  at: z.int().positive().optional(),
  /** Whose claim it is: a party, a voice, or a speaker of `site.yaml`. Left out where the source speaks for itself. */
  voice: id.optional(),
  /** The question in dispute that it belongs to, or `none`. */
  question: id,
  /** What sort of thing is said. */
  kind: z.enum(['position', 'demand', 'figure', 'event', 'context', 'opinion', 'recommendation']),
  /** What the source says, in our own words and a sentence or two: `The union says that…`. */
  text: sentence,
  /** Every number in `says`, as printed there and in the source: `["2,400"]`, `["half"]`. */
  numbers: z.array(z.string().min(1)).default([]),
  /** When it was said, where that is not the day of publication. */
  date: when.optional(),
  /** Who said it, in a public role: `Ada Reed, spokesperson`. */
  speaker: sentence.optional(),
  /** Where this claim was seen less fully than the rest of its source. */
  distance: state.exclude(['matched']).optional(),
  /** How sure the research is that the source says this. */
  confidence: z.enum(['high', 'medium', 'low']).default('high'),
  /** What a reader must know before repeating it. */
  caveat: sentence.optional(),
  /** Why no page of the site uses it. A claim is used, or says here why not. */
  unused: sentence.optional(),
});

/** One document: `content/sources/<id>.yaml`. */
export const source = z.strictObject({
  /** The document's own title; where it was not seen, what it is, and that. */
  title: sentence,
  /** Who published it, by its own name. */
  publisher: sentence,
  /** The party or voice whose own words the document holds. Claims of anybody else in it are second-hand. */
  speaksFor: id.optional(),
  /** The publisher's own address. Its host must stand in `hosts` of `site.yaml`. Never a mirror or a summary. */
  url: z.url({ protocol: /^https?$/, error: 'is no web address: write it whole, with https://' }).optional(),
  /** When it was published, as exactly as known. */
  published: when.optional(),
  /** What is known of the date where the page shows none. Needed where `published` is left out. */
  publishedNote: sentence.optional(),
  /** What it is by who publishes it. */
  kind,
  distance,
  /** Who pays for it, what it sells, which side it is on. */
  interest: sentence,
  /** How it reads: unsigned, summarised by a machine, a press release… */
  reads: sentence.optional(),
  /** How much of it was read. */
  read: sentence,
  /** The day on which it was last looked at. */
  lastChecked: day,
  claims: z.array(claim).min(1, 'needs at least one claim'),
});

export type Source = z.infer<typeof source>;
export type Claim = z.infer<typeof claim>;
export type Distance = z.infer<typeof distance>;
export type State = z.infer<typeof state>;
