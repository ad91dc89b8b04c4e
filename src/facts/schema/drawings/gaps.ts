import { z } from 'astro/zod';
import { figureId, figureText } from '../text.ts';
import { list, measured } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { figureRow, phrases, type Row } from './row.ts';

/** Needs as full bars, part of each filled by supply; the figure is the gap, in percent of the need. Supply is what is left of 100. */
export const gaps = z.strictObject({
  kind: z.literal('gaps'),
  supply: figureText.describe('Words on the filled part: `supply`, and `projected supply` where the row is projected.'),
  projectedSupply: figureText,
  short: figureText.describe("What the gap's value is called, after the number: `short`."),
  whole: figureText.describe('Of what the whole bar is 100%, under the end of the scale: `of the modeled need`.'),
  panels: list({
    label: figureText.describe('Whose need, or whose model.'),
    note: figureText.optional().describe('Printed beside the label: who is counted.'),
    rows: list({
      ...measured,
      projected: z.boolean().default(false).describe('True where supply and gap are a forecast: dashed.'),
      about: figureText.optional().describe('Printed before the value, where the source says so: `about`.'),
      count: z
        .strictObject({ figure: figureId, label: figureText })
        .optional()
        .describe('The gap as a number of people; the label follows the number.'),
    }),
  }),
});

export type Gaps = ResolvedSpec<typeof gaps>;

/** A row for each gap, and one for its number of people. */
export const gapsRows = ({ panels }: Gaps): Row[] =>
  panels.flatMap(({ label, note, rows }) => {
    const group = phrases(label, note);
    return rows.flatMap((row) => [
      figureRow(row, { group, label: row.label, note: row.note ?? '' }),
      ...(row.count ? [figureRow(row.count, { group, label: row.count.label, mark: row.figure })] : []),
    ]);
  });
