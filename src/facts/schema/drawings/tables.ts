import { z } from 'astro/zod';
import { dateText, figureId, figureText, id, listOf, partyId } from '../text.ts';
import { list, part, texture, told } from './common.ts';

/**
 * Several accounts of one matter, a row each, with `parts` (a strip), a `figure` (a mark on a line from zero) or neither. Without a head
 * for amounts nothing is to scale: figures are then in the column of words. A row with neither word nor amount says its `about` alone.
 */
export const accounts = z.strictObject({
  kind: z.literal('accounts'),
  heads: z
    .strictObject({
      who: figureText,
      word: figureText.optional(),
      amount: figureText.optional(),
      about: figureText.optional(),
    })
    .describe('Heads of the columns. A column without a head is not drawn. The head of amounts names their unit.'),
  most: z.number().positive().optional().describe('The end of the scale, in the unit of the figures; not below the greatest amount.'),
  rows: list({
    ...told,
    who: figureText,
    by: partyId.optional().describe('The party whose mark stands before the name; left out, a triangle: anyone else.'),
    when: dateText.optional().describe('Printed small under the name: the date.'),
    word: figureText.optional().describe("The source's own short word, or the year it gives."),
    strong: z.boolean().default(false).describe('True prints the word in bold, because it differs from the record.'),
    figure: figureId.optional(),
    texture: texture.optional(),
    parts: z.array(z.strictObject(part)).optional(),
    about: figureText.optional(),
    note: figureText.optional().describe('Printed under the row: our reading of it.'),
    rule: z.boolean().default(false).describe('True draws a rule under the row, to set the record apart from accounts of it.'),
    silent: z.boolean().default(false).describe('True where we looked and found nothing: a dotted mark.'),
  }),
});

/** Kinds of a thing by places. A cell is `open` where one side says it, `dashed` where others do, `dotted` where we did not find it. */
export const grid = z.strictObject({
  kind: z.literal('grid'),
  columns: list({ id, label: figureText, note: figureText.optional() }),
  rows: list({
    label: figureText,
    note: figureText.optional(),
    /** One cell a column, in their order. */
    cells: list({
      ...told,
      label: figureText.describe('The answer in a few words, with its texture.'),
      texture,
      lines: listOf(z.strictObject({ by: partyId.optional(), text: figureText })).describe(
        "What each party says, behind its mark. What is nobody's word (nothing found) has no `by` and is printed muted.",
      ),
    }),
  }),
});

/** Questions by parties, from the positions themselves: `marks` say how we know, `words` give the answers. */
export const matrix = z.strictObject({
  kind: z.literal('matrix'),
  form: z.enum(['marks', 'words']),
  parties: z.array(partyId).optional().describe("The parties shown, in the site's own order. Left out: all."),
  heads: z
    .strictObject({ negotiating: figureText, allied: figureText, authority: figureText })
    .optional()
    .describe('Names over the columns of each role, one or two words.'),
  key: z
    .strictObject({ own: figureText, reported: figureText, none: figureText })
    .optional()
    .describe('What the three marks mean, above the drawing. The card has no room for it: say it in `credit`.'),
});
