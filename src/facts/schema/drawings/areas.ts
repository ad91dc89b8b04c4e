import { z } from 'astro/zod';
import { figureId, figureText, partyId } from '../text.ts';
import { card, list, texture } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { figureRow, type Row } from './row.ts';

/**
 * Amounts of money as squares on one ground line, their areas to one scale. Bands bracket amounts of one sort.
 * Figures are in `USD million` or `USD billion`. Give the rows in order: small amounts first, so that their labels have room. A card has room for four.
 */
export const areas = z.strictObject({
  kind: z.literal('areas'),
  bands: list({
    label: figureText.describe('Of what sort: `Paid or pledged once`, `In one year, 2025`, `Held, as claimed`.'),
    rows: list({
      figure: figureId,
      label: figureText.describe('What the amount is, after its number: `spent on tea`.'),
      by: partyId.optional().describe('The party whose color the square takes; without it, ink.'),
      /** A solid square never holds words, however large it is: they stand above it. */
      texture,
      upTo: z
        .strictObject({ figure: figureId })
        .optional()
        .describe('The greatest of several claims, where the figure is the least: two outlines, one in the other.'),
      note: figureText.optional().describe('Printed inside a large square; not printed where the square is small.'),
      card,
    }),
  }),
});

export type Areas = ResolvedSpec<typeof areas>;

/** A row for each square; a range has one for each end. */
export const areasRows = ({ bands }: Areas): Row[] =>
  bands.flatMap(({ label: group, rows }) =>
    rows.flatMap((row) => [
      figureRow(row, { group, label: row.label, note: row.note ?? '' }),
      ...(row.upTo ? [figureRow(row.upTo, { group, label: row.label, mark: row.figure })] : []),
    ]),
  );
