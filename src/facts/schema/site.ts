import { z } from 'astro/zod';
import { day, grounded, id, absence, sentence } from './text.ts';

/** An e-mail address, with or without `mailto:`, or a web address. */
export const CONTACT = /^(https:\/\/[^\s/]+\.[^\s/]+\S*|(mailto:)?[^\s@?&]+@[^\s@?&/]+\.[^\s@?&/]+)$/;

/** What holds for the whole site: `content/site.yaml`. */
export const site = z.strictObject({
  /** The name of the site. */
  name: sentence,
  /** What it is about: the line under the name. */
  subject: sentence,
  description: sentence,
  /** The language of the content, as in `en`. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is no language: write it as "en" or "en-US"'),
  /** The day to which the record was read. */
  asOf: day,
  /** Who publishes it. Left out, every page says that it is an unpublished draft. */
  publisher: sentence.optional(),
  /** Where to ask for a correction, without an account: an e-mail address, or a web address. Left out, the site says that there is none yet. */
  contact: z.string().regex(CONTACT, 'is no address to write to: give an e-mail address, or a web address with https://').optional(),
  /** What others may do with the content. */
  licence: sentence,
  /** The address of the license, once one is chosen: the data package names it then. */
  licenceUrl: z.url('is no web address: write it whole, with https://').optional(),
  /** Parties in the order in which they stand on every page. */
  parties: z.array(id).min(1),
  /** Why they stand in that order. */
  orderSaid: sentence,
  /**
   * What this dispute counts, besides what any does (time, money, people, cases): nouns in the plural, as `[cups, kettles]`.
   * A number in words before one of them, as in `three cups`, must come from a figure or claim.
   */
  counted: z.array(z.string().regex(/^\p{L}[\p{L} -]*$/u, 'is no noun: write it in letters, as "cups"')).default([]),
  /** Speakers who are neither party nor voice: id and name, as `neighbors: Neighbors, not named`. */
  speakers: z.record(id, sentence).default({}),
  /** Charts on the overview, in order. */
  headline: z.array(id).min(1),
  /** The dispute in a few sentences, each with its claims or, where nothing is known, with where we absence.
   * Sentences that name a `party` stand side by side. */
  brief: z.array(z.union([grounded.extend({ party: id.optional() }), z.strictObject({ text: sentence, missing: absence })])).min(1),
  /** What nobody is known to have published. The first closes the timeline. */
  unknown: z.array(absence).min(1),
  /** Questions to try in the search box. */
  tryOut: z.array(sentence).min(1),
  /** Hosts that sources may be linked to: publishers' own, reviewed. */
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z]+$/, 'is no host: write it as "example.org"')).min(1),
});

export type Site = z.infer<typeof site>;
