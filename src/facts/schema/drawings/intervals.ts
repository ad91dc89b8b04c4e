import { z } from 'astro/zod';
import { id, sentence } from '../text.ts';
import { measured } from './common.ts';
import type { FigureValue, ResolvedSpec } from './resolve.ts';
import { figureRow, phrases, type Row } from './row.ts';

/** Claims that print the numbers which stand in the text beside them. */
const claims = z.array(id).default([]);

/** Shares as dots on a short scale, each with its published interval. Filled where an interval was published, else an outline. */
export const intervals = z.strictObject({
  kind: z.literal('intervals'),
  /** The end of the scale in percent; past the end of every interval too. */
  most: z.number().positive().max(100),
  /** What intervals are called, before their two ends: `95 percent interval`. The ends come from the figures. */
  interval: z.strictObject({ label: sentence, claims }).default({ label: 'interval', claims: [] }),
  /** Printed where a source publishes none. */
  none: sentence.default('no interval reported'),
  panels: z
    .array(
      z.strictObject({
        /** How the share was found, where rows of different panels must not be compared. */
        label: sentence,
        /** The label on the card. */
        short: sentence.optional(),
        rows: z
          .array(
            measured.extend({
              /** What was counted, of whom. */
              base: sentence,
              /** The row's label on the card, under its panel's. */
              short: sentence.optional(),
              claims,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export type Intervals = ResolvedSpec<typeof intervals>;

/** A share's published interval in words, or that there is none. */
export const intervalText = ({ interval }: Pick<FigureValue, 'interval'>, { interval: { label }, none }: Intervals): string =>
  interval ? `${label} ${interval[0]} to ${interval[1]}` : none;

/** A row for each share. */
export const intervalsRows = (spec: Intervals): Row[] =>
  spec.panels.flatMap(({ label: group, rows }) =>
    rows.map((row) => figureRow(row, { group, label: row.label, note: phrases(row.note, row.base, intervalText(row, spec)) })),
  );
