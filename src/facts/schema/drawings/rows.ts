import { z } from 'astro/zod';
import { figureId, figureText, listOf, notProse, when } from '../text.ts';
import { card, claims, inGroups, list, measured, other, short, tone } from './common.ts';

/** Shares on full tracks from 0 to 100, in one group for each set of people asked. Rows are compared inside a group only. */
export const shares = z.strictObject({
  kind: z.literal('shares'),
  by: tone,
  groups: inGroups({
    ...measured,
    base: figureText.optional().describe("Printed under a row's label: who was asked, when, how many."),
    claims,
  }),
  half: z.boolean().default(false).describe('True draws a tick at one half across each bar.'),
  notes: listOf(z.strictObject({ sign: z.string().meta(notProse), text: figureText, claims })).describe(
    'Notes that rows point to with a sign: `*`, `†`.',
  ),
});

/** Shares as dots on a short scale, each with its published interval. Filled where an interval was published, else an outline. */
export const intervals = z.strictObject({
  kind: z.literal('intervals'),
  most: z.number().positive().max(100).describe('The end of the scale in percent; past the end of every interval too.'),
  interval: z
    .strictObject({ label: figureText, claims })
    .default({ label: 'interval', claims: [] })
    .describe('What intervals are called, before their two ends: `95 percent interval`. The ends come from the figures.'),
  none: figureText.default('no interval reported').describe('Printed where a source publishes none.'),
  groups: inGroups({ ...measured, short, base: figureText.describe('What was counted, of whom.'), claims }, { short }).describe(
    'A group for each way in which shares were found.',
  ),
});

/** Needs as full bars, part of each filled by supply; the figure is the gap, in percent of the need. Supply is what is left of 100. */
export const gaps = z.strictObject({
  kind: z.literal('gaps'),
  supply: figureText.describe('Words on the filled part: `supply`, and `projected supply` where the row is projected.'),
  projectedSupply: figureText,
  short: figureText.describe("What the gap's value is called, after the number: `short`."),
  whole: figureText.describe('Of what the whole bar is 100%, under the end of the scale: `of the modeled need`.'),
  groups: inGroups(
    {
      ...measured,
      projected: z.boolean().default(false).describe('True where supply and gap are a forecast: dashed.'),
      about: figureText.optional().describe('Printed before the value, where the source says so: `about`.'),
      count: z
        .strictObject({ figure: figureId, label: figureText })
        .optional()
        .describe('The gap as a number of people; the label follows the number.'),
    },
    { note: figureText.optional().describe('Printed under the label: who is counted.') },
  ).describe('A group for each whose need it is, or whose model.'),
});

/** One survey's shares at two times, as dots on one axis: filled where the number asked is known. The change is a figure of its own. */
export const pairs = z.strictObject({
  kind: z.literal('pairs'),
  most: z.number().positive().max(100).describe('The end of the scale in percent.'),
  before: figureText.describe('Names of the two times, as `2024 (number asked not found)`.'),
  after: figureText,
  change: figureText.describe('The head over the changes, as `change, points`.'),
  groups: inGroups({ label: figureText, short, before: other, after: other, change: other, card }),
});

/** Yearly rates over the years that each covers: a bar from `from` to `to` on a calendar, at the height of its rate. */
export const rates = z.strictObject({
  kind: z.literal('rates'),
  by: tone,
  axis: figureText.describe('What the height says: `Growth a year that each statement implies (our arithmetic)`.'),
  most: z.number().positive().describe('The top of the scale in percent.'),
  /** `label` is the statement, `note` who was counted. */
  rows: list({
    ...measured,
    from: when,
    to: when,
    text: figureText.describe('The years in words; the rate is printed after them: `2016 to 2019`.'),
    limit: z.boolean().default(false).describe('True where the rate is a ceiling: a line lies over its bar, wider than it.'),
    untraced: z.boolean().default(false).describe("True where nobody's filing or page was found for it: a dashed outline."),
  }),
});
