import { z } from 'astro/zod';
import { dateText, day, eventId, figureText, id } from '../text.ts';
import { card, inGroups, tone } from './common.ts';

/** Events as bars of true length along one line of time, in groups. Filled where the event's dates are known to the day. */
export const calendar = z.strictObject({
  kind: z.literal('calendar'),
  by: tone,
  groups: inGroups({
    event: eventId,
    label: figureText.describe('Printed beside the bar, in a few words: how long it lasted. Its dates come from the event.'),
    note: figureText.optional().describe('Printed after the dates: what is not sure about them.'),
    card,
  }),
});

/** Events in groups, which are lanes: `scale` is true to the calendar, `list` is in order only. Where there is no room for lanes, both are lists. */
export const timeline = z.strictObject({
  kind: z.literal('timeline'),
  form: z.enum(['scale', 'list']),
  groups: inGroups({
    event: eventId,
    label: figureText.optional().describe("In a few words; left out, the event's title."),
    when: dateText.optional().describe('The date in words, where it is not known to the day. Left out, the date of the event.'),
    strong: z.boolean().default(false).describe('Bold.'),
    card,
  }),
  key: z
    .strictObject({ day: figureText, about: figureText, inferred: figureText, absent: figureText.optional() })
    .describe('What the marks mean: filled, half filled, outlined, dotted.'),
  end: z
    .strictObject({ id, lane: z.int().nonnegative(), date: day, when: dateText, label: figureText, card })
    .optional()
    .describe('What we did not find at its end, and the day of the last look. `lane` counts groups from 0.'),
});
