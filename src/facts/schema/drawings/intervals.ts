import { z } from 'astro/zod';
import { claimId, figureText } from '../text.ts';
import { list, measured } from './common.ts';
import type { FigureValue, ResolvedSpec } from './resolve.ts';
import { figureRow, phrases, type Row } from './row.ts';

/** Claims that print the numbers which stand in the text beside them. */
const claims = z.array(claimId).default([]);

/** Shares as dots on a short scale, each with its published interval. Filled where an interval was published, else an outline. */
export const intervals = z.strictObject({
  kind: z.literal('intervals'),
  most: z.number().positive().max(100).describe('The end of the scale in percent; past the end of every interval too.'),
  interval: z
    .strictObject({ label: figureText, claims })
    .default({ label: 'interval', claims: [] })
    .describe('What intervals are called, before their two ends: `95 percent interval`. The ends come from the figures.'),
  none: figureText.default('no interval reported').describe('Printed where a source publishes none.'),
  panels: list({
    label: figureText.describe('How the share was found, where rows of different panels must not be compared.'),
    short: figureText.optional().describe('The label on the card.'),
    rows: list({
      ...measured,
      base: figureText.describe('What was counted, of whom.'),
      short: figureText.optional().describe("The row's label on the card, under its panel's."),
      claims,
    }),
  }),
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
