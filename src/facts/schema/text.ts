import { z } from 'astro/zod';
import { firstDay } from '../values/dates.ts';
import type { FieldMeta, Reference } from './field.ts';

/** For `.meta()`: the text may hold numbers of its own. */
export const notProse: FieldMeta = { prose: false };
/** For `.meta()`: `{figure-id}` in the text prints the figure. */
export const printsFigures: FieldMeta = { figures: true };

/** A sentence or phrase of our own. Quantities in it are printed by a claim or figure beside it; dates and bill numbers may be typed. */
export const sentence = z.string().trim().min(2, 'is too short: write at least a few letters');

/** A sentence that may print figures: `{figure-id}` becomes the figure's display form, linked to it. */
export const figureText = sentence.meta(printsFigures);

/** A name, or somebody else's title. */
export const nameText = sentence.meta(notProse);

export const dateText = figureText.meta(notProse);

/** A number as printed: `2,400`, `half`. */
export const numberText = z.string().min(1).meta(notProse);

/** Text of one shape, such as a number or an address. @param wrong what is said of any other */
export const shaped = (shape: RegExp, wrong: string) => z.string().regex(shape, wrong).meta(notProse);

/** A list that may be left out, and is empty then. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

/** A list of at least one. @param wrong what is said of an empty one */
export const nonEmpty = <Item extends z.ZodType>(item: Item, wrong?: string) => z.array(item).min(1, wrong);

/** A place in an order, from 1. */
export const place = z.int().positive();

/** The id of an entry or claim: letters, digits, full stops and hyphens, as in `tea-time` or `c-01`. */
export const id = shaped(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'is no id: use letters, digits, full stops and hyphens, as in "tea-time"');

/** For `.meta()`: the text is an id, and of what. */
export const refTo = (ref: Reference): FieldMeta => ({ ref });

const idOf = (ref: Reference) => id.meta(refTo(ref));
export const claimId = idOf('claims');
export const figureId = idOf('figures');
export const chartId = idOf('charts');
export const eventId = idOf('events');
export const questionId = idOf('questions');
export const partyId = idOf('parties');
export const positionId = shaped(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'is no position: write it as "party/question"').meta(refTo('positions'));
export const sourceId = idOf('sources');
export const speakerId = idOf('speakers');
export const authorId = idOf('authors');

export const claimIds = z.array(claimId).min(1, 'needs the id of at least one claim');

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const DATE_HELP = 'is no date that exists: write it in quotes as "2026-03-18", "2026-03" or "2026"';

/** True for a calendar date written year first, whole or cut after the month or the year. */
const exists = (text: string): boolean => SHAPE.test(text) && z.iso.date().safeParse(firstDay(text)).success;

/** A date as exact as it is known: `"2026-03-18"`, `"2026-03"` or `"2026"`, always in quotes (YAML makes a time of a bare one). */
export const when = z
  .string({ error: DATE_HELP })
  .refine(exists, DATE_HELP)
  .meta({ ...notProse, date: 'when' } satisfies FieldMeta);

/** A date known to the day: `"2026-03-18"`, in quotes. */
export const day = when
  .refine((text) => text.length === 10, 'needs a day: write it as "2026-03-18"')
  .meta({ ...notProse, date: 'day' } satisfies FieldMeta);

/** Something that we looked for and did not find. Absence is a claim too, so it says where and when. */
export const absence = z.strictObject({
  for: sentence.describe('What we looked for.'),
  where: sentence.describe('Where: pages, archives, kinds of source.'),
  when: day.describe('The last day of the search.'),
});

export const grounded = z.strictObject({
  text: figureText.describe('What is true, or who says it, in a sentence or two of our own.'),
  claims: claimIds.describe('Ids of the claims that it rests on; at least one.'),
});

export const searched = idOf('searches').optional().describe('The search behind “we found no…”. Needed wherever an entry says so.');

export const draft = z.boolean().optional().describe('True for an entry that is not ready: `npm run dev` shows it, builds leave it out.');

export const ownNumbers = listOf(
  z.strictObject({ number: numberText.describe('As it is in the text.'), why: sentence.describe('The reason.') }),
).describe('Numbers that we counted or chose, as in the text, with the reason: `{ number: ten million, why: The size of one square. }`');
