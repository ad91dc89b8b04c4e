import { z } from 'astro/zod';
import { dateText, figureId, figureText, partyId } from '../text.ts';
import { list, texture, told } from './common.ts';
import type { FigureValue, ResolvedSpec } from './resolve.ts';
import { figureRow, phrases, textRow, type Row } from './row.ts';

/**
 * Several accounts of one matter, a row each: who gives it, its word for it, its amount to one scale where it gives one, what for.
 * A row has either `parts` (a strip), or `figure` (a mark on a line from zero), or neither. Without a head for amounts nothing is drawn
 * to scale: the display form of `figure` is then in the column of words. A row with neither word nor amount says its `about` across
 * all columns.
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
    .describe(
      'Heads of the columns. A column without a head is not drawn. The head of amounts names their unit, for the numbers of the scale.',
    ),
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
    parts: z.array(z.strictObject({ figure: figureId, label: figureText, texture })).optional(),
    about: figureText.optional(),
    note: figureText.optional().describe('Printed under the row: our reading of it.'),
    rule: z.boolean().default(false).describe('True draws a rule under the row, to set the record apart from accounts of it.'),
    silent: z.boolean().default(false).describe('True where we looked and found nothing: a dotted mark.'),
  }),
});

export type Accounts = ResolvedSpec<typeof accounts>;

/** A row for each part or figure of an account, or one for its words. All lead to the mark of the account. */
export const accountsRows = ({ rows }: Accounts): Row[] =>
  rows.flatMap((row) => {
    const { id, who, when, word, about, note, claims } = row;
    const common = { group: phrases(who, when), mark: id, claims, note: phrases(about, note) };
    if (row.parts)
      return row.parts.map((part, i) => figureRow(part, { ...common, id: i ? `${id}-${i + 1}` : id, label: phrases(word, part.label) }));
    if (row.figure) {
      const label = word ? { label: word } : { label: about ?? '', note: note ?? '' };
      return [figureRow(row as typeof row & { figure: string } & FigureValue, { ...common, id, ...label })];
    }
    return [textRow(id, word ?? about ?? '', { ...common, note: word ? common.note : (note ?? '') })];
  });
