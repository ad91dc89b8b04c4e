import { z } from 'astro/zod';
import { dateText, figureId, figureText, partyId } from '../text.ts';
import { inGroups, list, measured, other, part, texture, told, tone } from './common.ts';

/** Things counted at several moments, a row of squares for each, one square a thing. Rows are not added. A card has room for three. */
export const counts = z.strictObject({
  kind: z.literal('counts'),
  rows: list({
    ...told,
    when: dateText.describe('The date, in words: `Week of March 24, 2025`.'),
    by: tone.describe("Who speaks: the squares take this party's color. Left out: nobody, and ink."),
    label: figureText,
    text: figureText.describe('Printed under the label, but not on the card.'),
    parts: list({ ...part, texture: texture.or(z.literal('hollow')) }).describe(
      'Squares in order, all things together. A label follows its number. `hollow`: what a record calls closed; `solid`: open.',
    ),
  }),
});

/** A sum as equal squares, so that its parts can be counted. */
export const squares = z.strictObject({
  kind: z.literal('squares'),
  each: z.number().positive().describe('What one square stands for, in the unit of the figures.'),
  total: z.strictObject({ figure: figureId, label: figureText }).describe('The sum of all groups.'),
  groups: list({
    figure: figureId,
    label: figureText,
    note: figureText,
    by: partyId.describe('The party whose color the squares take.'),
    parts: list(part),
  }),
});

/** Lengths as squares, one a day, in groups, each with its size in words: the two are not multiplied. */
export const lengths = z.strictObject({
  kind: z.literal('lengths'),
  heads: z
    .strictObject({ length: figureText, size: figureText })
    .describe('What the two numbers are: `Length in days`, and after the size `workers covered`.'),
  groups: inGroups({
    ...measured,
    strong: z.boolean().default(false).describe('True draws it in ink, and the others more quietly: the row that the page is about.'),
    upTo: other.optional().describe("The greatest length, where sources differ. Print the row's figure without its unit."),
    size: other,
  }),
});
