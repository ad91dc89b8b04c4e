import { z } from 'astro/zod';
import { figureText, partyId, when } from '../text.ts';
import { list, measured } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { figureRow, type Row } from './row.ts';

/** Yearly rates over the years that each covers: a bar from `from` to `to` on a calendar, at the height of its rate. */
export const rates = z.strictObject({
  kind: z.literal('rates'),
  by: partyId.optional().describe('The party whose statements these are; its color fills the bars. Without it, they are ink.'),
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

export type Rates = ResolvedSpec<typeof rates>;

/** A row for each rate. */
export const ratesRows = ({ rows }: Rates): Row[] =>
  rows.map((row) => figureRow(row, { group: row.note ?? '', label: row.label, note: row.text }));
