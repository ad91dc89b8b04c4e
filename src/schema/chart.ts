import { z } from 'astro/zod';
import { grounded, id, sentence } from './text.ts';

const common = {
  /** Its place in the list of charts, from 1. */
  number: z.int().positive(),
  title: sentence,
  /** The finding, in one sentence: the second line of the title. */
  finding: sentence,
  /** What the drawing cannot say, or would be misread as saying. */
  caveats: z.array(sentence).min(1, 'needs at least one caveat'),
  /** What sources do not report: date, number of people asked… Printed with the chart. */
  notReported: z.array(sentence).default([]),
  /** What the sources say of the same matter, side by side: whose account, in a sentence, with its claims. */
  accounts: z.array(grounded.extend({ who: sentence })).default([]),
};

/** Shares on full tracks from 0 to 100, in one panel for each group of people asked. Rows are compared inside a panel only. */
const shares = z.strictObject({
  kind: z.literal('shares'),
  ...common,
  /** The party whose numbers these are; its mark stands with the bars. */
  by: id,
  panels: z
    .array(
      z.strictObject({
        label: sentence,
        /** Printed under the label: how many answered, or that it is not reported. */
        note: sentence,
        rows: z.array(z.strictObject({ figure: id, label: sentence, note: z.string().optional() })).min(1),
      }),
    )
    .min(1),
  /** Notes that rows point to with a sign: `*`, `†`. */
  notes: z.array(z.strictObject({ sign: z.string(), says: sentence, claims: z.array(id).default([]) })).default([]),
});

/** A sum as equal squares, so that its parts can be counted. */
const squares = z.strictObject({
  kind: z.literal('squares'),
  ...common,
  /** What one square stands for, in the unit of the figures. */
  each: z.number().positive(),
  /** The sum of all groups. */
  total: id,
  groups: z
    .array(
      z.strictObject({
        figure: id,
        label: sentence,
        note: sentence,
        /** The party whose colour the squares take. */
        by: id,
        parts: z.array(z.strictObject({ figure: id, label: sentence, texture: z.enum(['solid', 'hatched', 'open']) })).min(1),
      }),
    )
    .min(1),
});

/** One chart: `content/charts/<id>.mdx`. The body is its description in words, for those who cannot see it and for everybody. */
export const chart = z.discriminatedUnion('kind', [shares, squares]);

export type Chart = z.infer<typeof chart>;
export type SharesChart = z.infer<typeof shares>;
export type SquaresChart = z.infer<typeof squares>;
