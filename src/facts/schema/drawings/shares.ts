import { z } from 'astro/zod';
import { claimId, figureText, notProse, partyId } from '../text.ts';
import { measured } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { figureRow, type Row } from './row.ts';

/** Shares on full tracks from 0 to 100, in one panel for each group of people asked. Rows are compared inside a panel only. */
export const shares = z.strictObject({
  kind: z.literal('shares'),
  by: partyId.optional().describe('The party whose numbers these are; its color fills the bars. Without it, they are ink.'),
  panels: z
    .array(
      z.strictObject({
        label: figureText,
        rows: z
          .array(measured.extend({ base: figureText.optional(), claims: z.array(claimId).default([]) }))
          .min(1)
          .describe("`base` stands under a row's label: who was asked, when, how many. `claims` let it print its numbers."),
      }),
    )
    .min(1),
  half: z.boolean().default(false).describe('True draws a tick at one half across each bar.'),
  notes: z
    .array(z.strictObject({ sign: z.string().meta({ ...notProse }), text: figureText, claims: z.array(claimId).default([]) }))
    .default([])
    .describe('Notes that rows point to with a sign: `*`, `†`.'),
});

export type Shares = ResolvedSpec<typeof shares>;

/** A row for each bar. */
export const sharesRows = ({ panels }: Shares): Row[] =>
  panels.flatMap(({ label: group, rows }) =>
    rows.map((row) => figureRow(row, { group, label: [row.label, row.note].filter(Boolean).join(' '), note: row.base ?? '' })),
  );
