import { z } from 'astro/zod';
import { figureText, partyId } from '../text.ts';
import type { ResolvedSpec } from './resolve.ts';
import { textRow, type Row } from './row.ts';

/**
 * Questions by parties, from the positions themselves: `marks` say how we know, `words` give the answers. Nothing is typed by hand but
 * the words around it.
 */
export const matrix = z.strictObject({
  kind: z.literal('matrix'),
  form: z.enum(['marks', 'words']),
  parties: z.array(partyId).optional().describe("The parties shown, in the site's own order. Left out: all."),
  heads: z
    .strictObject({ negotiating: figureText, allied: figureText, authority: figureText })
    .optional()
    .describe(
      'Names over the columns of each role, one or two words. On the card, parties of one role share theirs, but for those that negotiate.',
    ),
  key: z
    .strictObject({ own: figureText, reported: figureText, none: figureText })
    .optional()
    .describe(
      'What a filled mark, an outlined one and a dash mean, printed above the drawing. The card has no room for it: say it in `credit`.',
    ),
});

export type Matrix = ResolvedSpec<typeof matrix>;

/** A row for each position. */
export const matrixRows = ({ questions }: Matrix): Row[] =>
  questions.flatMap(({ question: group, cells }) =>
    cells.map(({ id, short, answer, basis }) => textRow(id.replace('/', '-'), answer, { group, label: short, note: basis, position: id })),
  );
