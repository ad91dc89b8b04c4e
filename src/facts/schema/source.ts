import { z } from 'astro/zod';
import { day, id, listOf, nameText, notProse, numberText, place, questionId, sentence, speakerId, when } from './text.ts';

/**
 * How much of a document we saw.
 * - `copy`: we hold a copy and read all of it; each claim names its paragraph.
 * - `part`: an extract of the publisher's own page was read.
 * - `not-opened`: known only through others; the original was not opened, and is not linked unless its own address is known.
 * - `digest`: known to us only through a third-party summary made with AI tools. The original was not opened and is named without a
 *   link, nothing of it is quoted, its claims are reported and not stated, and we are never highly confident of them.
 */
export const distance = z.enum(['copy', 'part', 'not-opened', 'digest']);

/**
 * How far one claim was checked.
 * - `matched`: a program found its paragraph, and each of its numbers as printed, in our copy. `npm run evidence` gives it; no author can.
 * - `part`, `not-opened`, `digest`: as far as its source was seen.
 */
export const state = z.enum(['matched', 'part', 'not-opened', 'digest']);

/** All states of a claim, from most checked to least. */
export const CLAIM_STATES = state.options;

const kind = z.enum(['party', 'government', 'news', 'trade', 'research', 'commentary']);

export const SOURCE_KINDS = kind.options;

/** One thing that a source says, in our own words. It is what somebody says, not what is true. */
export const claim = z.strictObject({
  id: id.describe('Never changes: it is an address on the site.'),
  at: place.optional().describe('The paragraph of our copy that says it. Lines count from 1. Needed where we hold a `copy`.'),
  voice: speakerId.optional().describe('Whose claim it is: id of a party, voice or speaker; without it, the source’s own.'),
  question: z
    .union([z.literal('none'), questionId], { error: 'is no id of a question' })
    .describe('Id of the question that it belongs to.'),
  kind: z.enum(['position', 'demand', 'figure', 'event', 'context', 'opinion', 'recommendation']).describe('What sort of thing is said.'),
  text: sentence.describe('What the source says, in our own words and a sentence or two. As in `The union says that…`.'),
  numbers: listOf(numberText.meta({ printed: true })).describe(
    'Every number in `text`, as printed there and in the source. As in `["2,400"]`, `["half"]`.',
  ),
  date: when.optional().describe('When it was said, or the time that it tells of, where that is not the day of publication.'),
  keeps: listOf(sentence).describe("Key words of a survey's item that every text made of the claim quotes: at most eight words each."),
  speaker: sentence.optional().describe('Who said it, in a public role. As in `Ada Reed, spokesperson`.'),
  distance: state.exclude(['matched']).optional().describe('Where this claim was seen less fully than the rest of its source.'),
  confidence: z
    .enum(['high', 'medium', 'low'])
    .default('high')
    .describe('How sure we are that the source says this. Of a `digest`, `medium` at most; what is `low` there stays out of charts.'),
  witnesses: z.int().min(2).optional().describe('Of a `digest`: how many independent summaries carry it. With two it may be stated.'),
  caveat: sentence.optional().describe('What a reader must know before repeating it.'),
  unused: sentence.optional().describe('Why no page of the site uses it. A claim is used, or says here why not.'),
});

/** One document: `content/sources/<id>.yaml`. */
export const source = z.strictObject({
  title: nameText.describe("The document's own title. For a document that we did not see: what it is, and that we did not see it."),
  publisher: nameText.describe('Who published it, by its own name.'),
  inText: nameText.optional().describe('The publisher inside a sentence, where a word belongs before its name: `the Cupplewick Times`.'),
  speaksFor: speakerId
    .optional()
    .describe('Id of the party or voice whose own words it holds. Claims of anybody else in it are second-hand.'),
  url: z
    .url({ protocol: /^https?$/, error: 'is no web address: write it whole, with https://' })
    .meta(notProse)
    .optional()
    .describe("The publisher's own address. Its host must be one of `hosts` in `site.yaml`. Never a mirror or a summary."),
  published: when.optional().describe('When it was published, as exactly as known.'),
  publishedNote: sentence.optional().describe('What is known of the date if the page shows none. Needed where `published` is left out.'),
  kind: kind.describe('What kind of publisher it comes from.'),
  distance: distance.describe('How much of it we saw.'),
  interest: sentence.describe('Who pays for it, what it sells, which side it is on.'),
  reads: sentence.optional().describe('How it reads: unsigned, summarized by a machine, a press release…'),
  read: sentence.describe('How much of it we read.'),
  lastChecked: day.describe('The day on which we last looked at it.'),
  claims: z.array(claim).min(1, 'needs at least one claim'),
});

export type Source = z.infer<typeof source>;
export type Claim = z.infer<typeof claim>;
export type Distance = z.infer<typeof distance>;
export type State = z.infer<typeof state>;
