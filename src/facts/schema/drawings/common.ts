import { z } from 'astro/zod';
import { claimId, figureId, figureText, id, listOf, nonEmpty, partyId, printsFigures } from '../text.ts';

/** A list of at least one object with these fields, and no others. */
export const list = <Shape extends z.ZodRawShape>(fields: Shape) => nonEmpty(z.strictObject(fields));

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

/** The party whose color the marks take. */
export const tone = partyId.optional().describe('The party whose numbers these are; its color fills the marks. Without it, they are ink.');

export const claims = listOf(claimId).describe('Claims that print the numbers in the text beside them.');

/** A row that is no figure, but an account: it has an id of its own for links (`#row-<id>`) and names its claims. */
export const told = { id, claims, card };

/** A row that shows one figure. */
export const measured = {
  figure: figureId,
  label: figureText,
  note: z.string().meta(printsFigures).optional(),
  card,
};

/** A row's label where there is little room. */
export const short = figureText.optional().describe("The label on the card, where its group's head is not seen.");

/** One part of a whole. Its label follows its number. */
export const part = { figure: figureId, label: figureText, texture };

/** Another figure of a row. */
export const other = z.strictObject({ figure: figureId });

/** Rows in groups, each group under its label. @param own more fields of a group */
export const inGroups = <Row extends z.ZodRawShape, Own extends z.ZodRawShape = Record<never, never>>(row: Row, own?: Own) =>
  list({ label: figureText, ...(own as Own), rows: list(row) });
