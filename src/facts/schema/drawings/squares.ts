import { z } from 'astro/zod';
import { dateText, figureId, figureText, partyId } from '../text.ts';
import { inGroups, labeled, list, measured, other, part, texture, told, tone } from './common.ts';

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
  total: labeled.describe('The sum of all groups.'),
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
  heads: z.strictObject({ length: figureText, size: figureText }).describe('As `Length in days`, and after the size `workers covered`.'),
  groups: inGroups({
    ...measured,
    strong: z.boolean().default(false).describe('True draws it in ink, and the others more quietly: the row that the page is about.'),
    upTo: other.optional().describe("The greatest length, where sources differ. Print the row's figure without its unit."),
    size: other,
  }),
});

/** Amounts in `USD million` or `USD billion` as squares on one ground line, to one scale, small ones first. A card has room for four. */
export const areas = z.strictObject({
  kind: z.literal('areas'),
  groups: inGroups({
    ...measured,
    label: figureText.describe('What the amount is, after its number: `spent on tea`.'),
    by: tone,
    /** A solid square never holds words, however large it is: they stand above it. */
    texture,
    upTo: other.optional().describe('The greatest of several claims, where the figure is the least: two outlines, one in the other.'),
    note: figureText.optional().describe('Printed inside a large square; not printed where the square is small.'),
  }).describe('A group for each sort of amount: `Paid or pledged once`, `In one year, 2025`, `Held, as claimed`.'),
});
