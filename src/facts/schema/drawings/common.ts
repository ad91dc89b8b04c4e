import { z } from 'astro/zod';
import { claimId, figureId, figureText, id, printsFigures } from '../text.ts';

/** A list of at least one object with these fields, and no others. */
export const list = <Shape extends z.ZodRawShape>(fields: Shape) => z.array(z.strictObject(fields)).min(1);

/** How sure we are, drawn: the same five textures mean the same thing in every chart. */
export const texture = z.enum([
  /** On the public record, or measured with its number of people known. */
  'solid',
  /** One side's statement, a pledge, or a share whose number of people is not reported. */
  'open',
  /** Conditional, or a gap worked out from a published share. */
  'hatched',
  /** Projected, or claimed without a filing. */
  'dashed',
  /** Looked for and not found. */
  'dotted',
]);

export type Texture = z.infer<typeof texture>;

/** Rows with `card: true` are the ones that the thumbnail shows, in lists and on the social card; where none has it, it shows all that it has room for. */
export const card = z.boolean().default(false);

/** A row that is no figure, but an account: it has an id of its own for links (`#row-<id>`) and names its claims. */
export const told = { id, claims: z.array(claimId).default([]), card };

/** A row that shows one figure. */
export const measured = {
  figure: figureId,
  label: figureText,
  note: z.string().meta(printsFigures).optional(),
  card,
};
