import { z } from 'astro/zod';
import { id, sentence } from '../text.ts';
import { texture, told } from './common.ts';
import type { FigureValue, ResolvedSpec } from './resolve.ts';
import { figureRow, phrases, textRow, type Row } from './row.ts';

/**
 * Several tellings of one matter, a row each: who, its word for it, its amount drawn to one scale where it gives one, what for.
 * A row has either `parts` (a strip), or `figure` (a mark on a line from zero), or neither. Without a head for amounts nothing is drawn
 * to scale: the printed form of `figure` then stands in the column of words. A row with neither word nor amount says its `about` across
 * all columns.
 */
export const accounts = z.strictObject({
  kind: z.literal('accounts'),
  /** Heads of the columns. A column without a head is not drawn. The head of amounts names their unit, for the numbers of the scale. */
  heads: z.strictObject({
    who: sentence,
    word: sentence.optional(),
    amount: sentence.optional(),
    about: sentence.optional(),
  }),
  /** The end of the scale, in the unit of the figures; not below the greatest amount. */
  most: z.number().positive().optional(),
  rows: z
    .array(
      told.extend({
        who: sentence,
        /** The party whose mark stands before the name; left out, a triangle: anyone else. */
        by: id.optional(),
        /** Printed small under the name: the date. */
        when: sentence.optional(),
        /** The source's own short word, or the year it gives. */
        word: sentence.optional(),
        /** True prints the word in bold, because it differs from the record. */
        strong: z.boolean().default(false),
        figure: id.optional(),
        texture: texture.optional(),
        parts: z.array(z.strictObject({ figure: id, label: sentence, texture })).optional(),
        about: sentence.optional(),
        /** Printed under the row: our reading of it. */
        note: sentence.optional(),
        /** True draws a rule under the row, to set the record apart from tellings of it. */
        rule: z.boolean().default(false),
        /** True where it was looked for and nothing was found: a dotted mark. */
        silent: z.boolean().default(false),
      }),
    )
    .min(1),
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
