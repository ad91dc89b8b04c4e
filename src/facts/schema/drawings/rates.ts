import { z } from 'astro/zod';
import { id, sentence, when } from '../text.ts';
import { measured } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { figureRow, type Row } from './row.ts';

/** Yearly rates over the years that each covers: a bar from `from` to `to` on a calendar, at the height of its rate. */
export const rates = z.strictObject({
  kind: z.literal('rates'),
  /** The party whose statements these are; its colour fills the bars. Left out, they are ink. */
  by: id.optional(),
  /** What the height says: `Growth a year that each statement implies (our arithmetic)`. */
  axis: sentence,
  /** The top of the scale in percent. */
  most: z.number().positive(),
  rows: z
    .array(
      /** `label` is the statement, `note` who was counted. */
      measured.extend({
        from: when,
        to: when,
        /** The years in words; the rate is printed after them: `2016 to 2019`. */
        text: sentence,
        /** True where the rate is a ceiling: a line lies over its bar, wider than it. */
        limit: z.boolean().default(false),
        /** True where nobody's filing or page was found for it: a dashed outline. */
        untraced: z.boolean().default(false),
      }),
    )
    .min(1),
});

export type Rates = ResolvedSpec<typeof rates>;

/** A row for each rate. */
export const ratesRows = ({ rows }: Rates): Row[] =>
  rows.map((row) => figureRow(row, { group: row.note ?? '', label: row.label, note: row.text }));
