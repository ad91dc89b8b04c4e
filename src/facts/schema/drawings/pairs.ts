import { z } from 'astro/zod';
import { figureId, figureText } from '../text.ts';
import { card, list } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { figureRow, type Row } from './row.ts';

const end = z.strictObject({ figure: figureId });

/**
 * One survey's shares at two times, as pairs of dots on one axis: filled where the number asked is known, else outlined.
 * The change is a figure of its own, in points.
 */
export const pairs = z.strictObject({
  kind: z.literal('pairs'),
  most: z.number().positive().max(100).describe('The end of the scale in percent.'),
  before: figureText.describe('Names of the two times, as `2024 (number asked not found)`.'),
  after: figureText,
  change: figureText.describe('The head over the changes, as `change, points`.'),
  panels: list({
    label: figureText,
    rows: list({
      label: figureText,
      short: figureText.optional().describe("The row's label on the card, where its panel's head is not seen: `Worry: wrong output`."),
      before: end,
      after: end,
      change: end,
      card,
    }),
  }),
});

export type Pairs = ResolvedSpec<typeof pairs>;

/** Three rows for each pair: before, after and the change. */
export const pairsRows = ({ panels, before, after, change }: Pairs): Row[] =>
  panels.flatMap(({ label: group, rows }) =>
    rows.flatMap((row) => {
      const common = { group, label: row.label, mark: row.after.figure };
      return [
        figureRow(row.before, { ...common, note: before }),
        figureRow(row.after, { ...common, note: after }),
        figureRow(row.change, { ...common, note: change }),
      ];
    }),
  );
