import { z } from 'astro/zod';
import { dateText, figureId, figureText, partyId } from '../text.ts';
import { list, texture, told } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { figureRow, phrases, type Row } from './row.ts';

/**
 * The same things counted at several moments: a row of squares for each, one square a thing. Squares are not matched from row to row,
 * and rows of different things may stand in one drawing, since no row is added to another. A card has room for three rows or so.
 */
export const counts = z.strictObject({
  kind: z.literal('counts'),
  rows: list({
    ...told,
    when: dateText.describe('The date, in words: `Week of March 24, 2025`.'),
    by: partyId.optional().describe("Who speaks: the squares take this party's color. Left out: nobody, and ink."),
    label: figureText,
    text: figureText.describe('Printed under the label, but not on the card.'),
    parts: list({ figure: figureId, label: figureText, texture: texture.or(z.literal('hollow')) }).describe(
      'Squares in order; their sum is the number of things. A label follows its number: `marked “not corrected”`. `hollow` sets apart what a record calls closed from what it calls open, which is `solid`.',
    ),
  }),
});

export type Counts = ResolvedSpec<typeof counts>;

/** A row for each part. All parts of a row of squares lead to its mark. */
export const countsRows = ({ rows }: Counts): Row[] =>
  rows.flatMap(({ id, when, label: who, text, parts, claims }) =>
    parts.map((part, i) => {
      const first = i === 0;
      return figureRow(part, {
        ...{ id: first ? id : `${id}-${i + 1}`, mark: id, group: phrases(when, who) },
        ...{ label: part.label, note: first ? text : '', claims },
      });
    }),
  );
