import { z } from 'astro/zod';
import { id, sentence } from '../text.ts';
import { measured } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { figureRow, phrases, type Row } from './row.ts';

/** Needs as full bars, part of each filled by supply; the figure is the gap, in percent of the need. Supply is what is left of 100. */
export const gaps = z.strictObject({
  kind: z.literal('gaps'),
  /** Words on the filled part: `supply`, and `projected supply` where the row is projected. */
  supply: sentence,
  projectedSupply: sentence,
  /** What the gap's value is called, after the number: `short`. */
  short: sentence,
  /** Of what the whole bar is 100%, under the end of the scale: `of the modeled need`. */
  whole: sentence,
  panels: z
    .array(
      z.strictObject({
        /** Whose need, or whose model. */
        label: sentence,
        /** Printed beside the label: who is counted. */
        note: sentence.optional(),
        rows: z
          .array(
            measured.extend({
              /** True where supply and gap are a forecast: dashed. */
              projected: z.boolean().default(false),
              /** Printed before the value, where the source says so: `about`. */
              about: sentence.optional(),
              /** The gap as a number of people; the label follows the number. */
              count: z.strictObject({ figure: id, label: sentence }).optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
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
