import { z } from 'astro/zod';

/**
 * A sentence or phrase in our own words. Write a number as `{figure-id}`: the build puts the figure's
 * printed form there and links it. Digits typed by hand fail the build, except dates, years, bill numbers
 * and numbers that the claims cited beside the text print.
 */
export const sentence = z.string().trim().min(2, 'is too short: write at least a few letters');

/** The id of an entry or claim: letters, digits, full stops and hyphens, as in `tea-time` or `c-01`. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'is no id: use letters, digits, full stops and hyphens, as in "tea-time"');

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const DATE_HELP = 'is no date that exists: write it in quotes as "2026-03-18", "2026-03" or "2026"';

/** True for a calendar date written year first, whole or cut after the month or the year. */
function exists(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const [year, month = '01', day = '01'] = text.split('-') as [string, string?, string?];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A date as exact as it is known: `"2026-03-18"`, `"2026-03"` or `"2026"`, always in quotes (YAML bends bare ones). */
export const when = z.string({ error: DATE_HELP }).refine(exists, DATE_HELP);

/** A date known to the day: `"2026-03-18"`, in quotes. */
export const day = when.refine((text) => text.length === 10, 'needs a day: write it as "2026-03-18"');

/** Something that was looked for and not found. Absence is a claim too, so it says where and when. */
export const absence = z.strictObject({
  /** What was looked for. */
  for: sentence,
  /** Where: pages, archives, kinds of source. */
  where: sentence,
  /** The last day of the search. */
  when: day,
});

/** Something said on the strength of claims. */
export const grounded = z.strictObject({
  /** What is so, or who says it, in a sentence or two of our own. */
  text: sentence,
  /** Ids of the claims that it rests on; at least one. */
  claims: z.array(id).min(1, 'needs the id of at least one claim'),
});

/** The search, by id, in which what an entry says was not found was looked for. Needed wherever one says so. */
export const searched = id.optional();

/**
 * Numbers that no source prints because we counted or chose them, as they stand in the text, each with the reason:
 * `{ number: ten million, why: The size of one square in the drawing. }`. The method page says how many there are.
 */
export const ownNumbers = z.array(z.strictObject({ number: z.string().min(1), why: sentence })).default([]);
