import { z } from 'astro/zod';
import { figureId, figureText, partyId } from '../text.ts';
import { list, measured } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { figureRow, type Row } from './row.ts';

/** Lengths as solid bars beside sizes as open ones, in groups: two aligned columns that are not multiplied. */
export const lengths = z.strictObject({
  kind: z.literal('lengths'),
  by: partyId.optional().describe('The party whose color the bars take; without it, ink.'),
  heads: z
    .strictObject({ length: figureText, size: figureText })
    .describe('Heads of the two columns: `Length in days`, `Workers it covered`.'),
  groups: list({
    label: figureText,
    rows: list({
      ...measured,
      strong: z.boolean().default(false).describe('True sets label in bold: the row that the page is about.'),
      upTo: z
        .strictObject({ figure: figureId })
        .optional()
        .describe(
          "The greatest length, where sources differ on the end: the bar goes on in outline. Print the row's figure without its unit.",
        ),
      size: z.strictObject({ figure: figureId }),
      short: figureText.optional().describe("The row's label on the card, where its group is not printed."),
    }),
  }),
});

export type Lengths = ResolvedSpec<typeof lengths>;

/** A row for each length (two if sources differ on it) and each size. */
export const lengthsRows = ({ groups, heads }: Lengths): Row[] =>
  groups.flatMap(({ label: group, rows }) =>
    rows.flatMap((row) => {
      const length = { group, label: `${row.label}: ${heads.length}` };
      return [
        figureRow(row, { ...length, note: row.note ?? '' }),
        ...(row.upTo ? [figureRow(row.upTo, { ...length, mark: row.figure })] : []),
        figureRow(row.size, { id: `${row.figure}-size`, group, label: `${row.label}: ${heads.size}`, mark: row.figure }),
      ];
    }),
  );
