import { z } from 'astro/zod';
import { absence, chartId, day, eventId, grounded, id, listOf, nameText, nonEmpty, partyId, sentence, shaped } from './text.ts';

/** An e-mail address, with or without `mailto:`, or a web address. */
export const CONTACT = /^(https:\/\/[^\s/]+\.[^\s/]+\S*|(mailto:)?[^\s@?&]+@[^\s@?&/]+\.[^\s@?&/]+)$/;

const point = grounded.partial({ claims: true }).extend({
  title: sentence.describe('What the point is about, in a few words.'),
  party: partyId.optional().describe('The side whose point it is. Points of sides are side by side.'),
});

const hue = z.number().min(0).max(360);

/** The hues of the two sides. */
export const hues = z.strictObject({ first: hue, second: hue });

/** What holds for the whole site: `content/site.yaml`. */
export const site = z.strictObject({
  name: nameText.describe('The name of the site.'),
  subject: sentence.describe('What it is about: the line under the name.'),
  quarrel: sentence.describe('The title of the overview, in a sentence or two: who differs with whom, and about what.'),
  description: sentence,
  language: shaped(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is no language: write it as "en" or "en-US"').describe('That of the content.'),
  asOf: day.describe('The day on which we last looked things up.'),
  publisher: nameText.optional().describe('Who publishes it. Without it, every page says that it is an unpublished draft.'),
  contact: shaped(CONTACT, 'is no address to write to: give an e-mail address, or a web address with https://')
    .optional()
    .describe('Where to ask for a correction, without an account: an e-mail or web address. Without it, the site says that there is none.'),
  licence: sentence.describe('What others may do with the content.'),
  licenceUrl: z
    .url('is no web address: write it whole, with https://')
    .optional()
    .describe('The address of the license, once one is chosen.'),
  parties: z.array(partyId).min(1).describe('Parties, in the order of every page.'),
  header: z
    .array(
      z.enum(['questions', 'matrix', 'charts', 'disagreements', 'timeline', 'sources', 'figures', 'glossary', 'voices', 'studies', 'laws']),
    )
    .max(4, 'has more links than fit')
    .default(['charts', 'disagreements', 'timeline', 'sources'])
    .describe('Lists that the bar at the top of every page names, where there is room.'),
  hues: hues
    .optional()
    .describe(
      'The colors of the parties whose `tone` is `first` and `second`, each as the hue of OKLCH in degrees: one from 30 (red) to 90 (olive), and one from 210 (blue) to 285 (violet). The site makes the rest of them, equally light and strong, for light and dark pages, charts and files. Left out: orange and violet.',
    ),
  orderSaid: sentence.describe('Why they are in that order.'),
  counted: listOf(shaped(/^\p{L}[\p{L} -]*$/u, 'is no noun: write it in letters, as "cups"')).describe(
    'Plural nouns of what this dispute counts, as `[cups]`: a number before them, as in `three cups`, must come from a figure or claim.',
  ),
  speakers: z
    .record(id, sentence)
    .default({})
    .describe('Speakers who are neither party nor voice: id and name, as `neighbors: Neighbors, not named`.'),
  headline: z.array(chartId).min(1).describe('Charts on the overview: the first is drawn in full, the others are cards.'),
  glance: nonEmpty(point).describe(
    'The dispute in a few points, what happened first. A point without claims says what is not known, as `unknown` does.',
  ),
  since: grounded
    .extend({
      id: id.describe('The address of its page: `timeline/<id>/`.'),
      title: sentence,
      event: eventId.describe('The event after which it begins.'),
      headline: z.array(eventId).min(1).describe('Events of that time that are the latest news on the overview, newest first.'),
      missing: z.array(absence).min(1).describe('What we looked for and did not find of that time.'),
    })
    .optional()
    .describe('What happened after one event, in short on the overview and whole on a page of its own.'),
  unknown: z.array(absence).min(1).describe('What nobody is known to have published. The first closes the timeline.'),
  tryOut: z.array(sentence).min(1).describe('Questions to try in the search box.'),
  hosts: nonEmpty(shaped(/^[a-z0-9.-]+\.[a-z]+$/, 'is no host: write it as "example.org"')).describe(
    "Hosts that sources may be linked to: publishers' own, reviewed.",
  ),
});

export type Site = z.infer<typeof site>;
