import { z } from 'astro/zod';
import { drawing } from './drawings/drawing.ts';
import { figureText, grounded, id, listOf, nameText, place } from './text.ts';

/** What the social card says where title and finding are too long for it, and which view it draws. */
const card = z.strictObject({
  title: figureText.optional(),
  finding: figureText.optional(),
  credit: figureText.describe('The one line under the drawing: who says so, what must not be read into it.'),
  view: id.optional().describe('The view whose drawing the card shows, where that is not its own.'),
});

const common = {
  title: figureText.describe('What the drawing shows: whose numbers, of what.'),
  finding: figureText.describe('The finding, in one or two sentences: the second line of the title.'),
  caveats: z.array(figureText).min(1, 'needs at least one caveat').describe('What the drawing cannot say, or would be misread as saying.'),
  notReported: listOf(figureText).describe('What sources do not report: date, number of people asked… Printed with the chart.'),
  drawing,
  card,
};

/** Another honest reading of a chart, at an address of its own: page, picture, description and card. */
export const view = z.strictObject({
  id,
  name: nameText.describe('The text of the link to it: `By topic`.'),
  text: figureText.describe('The drawing in words, for those who cannot see it and for everybody.'),
  ...common,
});

/** One chart: `content/charts/<id>.mdx`. The body is its description in words, for those who cannot see it and for everybody. */
export const chart = z.strictObject({
  number: place.describe('Its place in the list of charts, from 1.'),
  theme: nameText.describe('The heading that it stands under in the list of charts: `Money`. Charts of one theme name it alike.'),
  name: nameText.optional().describe('The text of the link to the first view, if there are others.'),
  ...common,
  accounts: listOf(grounded.extend({ who: figureText })).describe(
    'What the sources say of the matter: whose account, a sentence, its claims.',
  ),
  views: listOf(view),
});

export type Chart = z.infer<typeof chart>;
export type ChartView = z.infer<typeof view>;
