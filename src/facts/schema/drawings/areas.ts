import { z } from 'astro/zod';
import { figureText } from '../text.ts';
import { inGroups, measured, other, texture, tone } from './common.ts';

/** Amounts in `USD million` or `USD billion` as squares on one ground line, to one scale, small ones first. A card has room for four. */
export const areas = z.strictObject({
  kind: z.literal('areas'),
  groups: inGroups({
    ...measured,
    label: figureText.describe('What the amount is, after its number: `spent on tea`.'),
    by: tone,
    /** A solid square never holds words, however large it is: they stand above it. */
    texture,
    upTo: other.optional().describe('The greatest of several claims, where the figure is the least: two outlines, one in the other.'),
    note: figureText.optional().describe('Printed inside a large square; not printed where the square is small.'),
  }).describe('A group for each sort of amount: `Paid or pledged once`, `In one year, 2025`, `Held, as claimed`.'),
});
