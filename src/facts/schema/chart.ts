import { z } from 'astro/zod';
import { drawing } from './drawings/drawing.ts';
import { grounded, id, sentence } from './text.ts';

/** What the social card says where title and finding are too long for it, and which view it draws. */
const card = z.strictObject({
  title: sentence.optional(),
  finding: sentence.optional(),
  /** The one line under the drawing: who says so, what must not be read into it. */
  credit: sentence,
  /** The view whose drawing the card shows, where that is not its own. */
  view: id.optional(),
});

/** What every view of a chart says of itself. */
const common = {
  /** What the drawing shows: whose numbers, of what. */
  title: sentence,
  /** The finding, in one or two sentences: the second line of the title. */
  finding: sentence,
  /** What the drawing cannot say, or would be misread as saying. */
  caveats: z.array(sentence).min(1, 'needs at least one caveat'),
  /** What sources do not report: date, number of people asked… Printed with the chart. */
  notReported: z.array(sentence).default([]),
  drawing,
  card,
};

/** Another honest reading of a chart, at an address of its own: page, picture, description and card. */
const view = z.strictObject({
  id,
  /** What the link to it says: `By topic`. */
  name: sentence,
  /** The drawing in words, for those who cannot see it and for everybody. */
  text: sentence,
  ...common,
});

/** One chart: `content/charts/<id>.mdx`. The body is its description in words, for those who cannot see it and for everybody. */
export const chart = z.strictObject({
  /** Its place in the list of charts, from 1. */
  number: z.int().positive(),
  /** What the link to the first view says, where there are others. */
  name: sentence.optional(),
  ...common,
  /** What the sources say of the same matter, side by side: whose account, in a sentence, with its claims. */
  accounts: z.array(grounded.extend({ who: sentence })).default([]),
  views: z.array(view).default([]),
});

export type Chart = z.infer<typeof chart>;
export type ChartView = z.infer<typeof view>;
