import { z } from 'astro/zod';
import { figureId, figureText } from '../text.ts';
import { measured } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { figureRow, type Row } from './row.ts';

/** Lengths as squares, one a day, in groups, each with its size in words: the two are not multiplied. */
export const lengths = z.strictObject({
  kind: z.literal('lengths'),
  heads: z
    .strictObject({ length: figureText, size: figureText })
    .describe('What the two numbers are: `Length in days`, and after the size `workers covered`.'),
  groups: z
    .array(
      z.strictObject({
        label: figureText,
        rows: z
          .array(
            measured.extend({
              strong: z
                .boolean()
                .default(false)
                .describe('True draws it in ink, and the others more quietly: the row that the page is about.'),
              upTo: z
                .strictObject({ figure: figureId })
                .optional()
                .describe(
                  "The greatest length, where sources differ on the end: outlined squares follow. Print the row's figure without its unit.",
                ),
              size: z.strictObject({ figure: figureId }),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
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
