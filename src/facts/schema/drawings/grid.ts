import { z } from 'astro/zod';
import { figureText, id, partyId } from '../text.ts';
import { list, texture, told } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { textRow, type Row } from './row.ts';

/**
 * Kinds of a thing by places, each cell saying what is alleged, what is denied and what was found. The texture is the cell's, not a
 * party's: `open` where one side says it, `dashed` where only others report it, `dotted` where it was looked for and not found.
 */
export const grid = z.strictObject({
  kind: z.literal('grid'),
  columns: list({ id, label: figureText, note: figureText.optional() }),
  rows: list({
    label: figureText,
    note: figureText.optional(),
    /** One cell a column, in their order. */
    cells: list({
      ...told,
      label: figureText.describe('The answer in a few words, with its texture.'),
      texture,
      lines: z
        .array(z.strictObject({ by: partyId.optional(), text: figureText }))
        .default([])
        .describe("What each party says, behind its mark. What is nobody's word (nothing found) has no `by` and is printed muted."),
    }),
  }),
});

export type Grid = ResolvedSpec<typeof grid>;

/** A row for each cell. */
export const gridRows = ({ rows, columns }: Grid): Row[] =>
  rows.flatMap(({ label: group, cells }) =>
    cells.map(({ id, label, lines, claims }, i) => {
      const note = lines.map(({ short, text }) => (short ? `${short}: ${text}` : text)).join(' ');
      return textRow(id, label, { group, label: columns[i]?.label ?? '', note, claims });
    }),
  );
