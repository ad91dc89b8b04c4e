import { z } from 'astro/zod';
import { id, sentence } from '../text.ts';
import { measured } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { figureRow, type Row } from './row.ts';

/** Shares on full tracks from 0 to 100, in one panel for each group of people asked. Rows are compared inside a panel only. */
export const shares = z.strictObject({
  kind: z.literal('shares'),
  /** The party whose numbers these are; its colour fills the bars. Left out, they are ink. */
  by: id.optional(),
  panels: z
    .array(
      z.strictObject({
        label: sentence,
        /** Printed beside the label: how many answered, or that it is not reported. */
        note: sentence.optional(),
        /** `base` stands under a row's label: who was asked, when, how many. `short` takes its place on the card. `claims` let both print their numbers. */
        rows: z.array(measured.extend({ base: sentence.optional(), short: sentence.optional(), claims: z.array(id).default([]) })).min(1),
      }),
    )
    .min(1),
  /** True draws a tick at one half across each bar. */
  half: z.boolean().default(false),
  /** Notes that rows point to with a sign: `*`, `†`. */
  notes: z.array(z.strictObject({ sign: z.string(), text: sentence, claims: z.array(id).default([]) })).default([]),
});

export type Shares = ResolvedSpec<typeof shares>;

/** A row for each bar. */
export const sharesRows = ({ panels }: Shares): Row[] =>
  panels.flatMap(({ label: group, rows }) =>
    rows.map((row) => figureRow(row, { group, label: [row.label, row.note].filter(Boolean).join(' '), note: row.base ?? '' })),
  );
