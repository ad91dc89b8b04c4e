import { z } from 'astro/zod';
import { dateText, day, eventId, figureText, id } from '../text.ts';
import { card, inGroups, tone } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { groupRows, textRow, type Row } from './row.ts';

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

export type Calendar = ResolvedSpec<typeof calendar>;

/** A row for each event. */
export const calendarRows = ({ groups }: Calendar): Row[] =>
  groupRows(groups, ({ event, label, note = '', dates }, group) => [textRow(event, dates, { group, label, note, event })]);

/** Events in groups, which are lanes: `scale` is true to the calendar, `list` is in order only. Where there is no room for lanes, both are lists. */
export const timeline = z.strictObject({
  kind: z.literal('timeline'),
  form: z.enum(['scale', 'list']),
  groups: inGroups({
    event: eventId,
    label: figureText.optional().describe("In a few words; left out, the event's title."),
    when: dateText
      .optional()
      .describe("The date in words where it is not known to the day: `Week of March 24, 2025`. Left out, the event's date."),
    strong: z.boolean().default(false).describe('Bold.'),
    card,
  }),
  key: z
    .strictObject({ day: figureText, about: figureText, inferred: figureText, absent: figureText.optional() })
    .describe('What the marks mean: filled, half filled, outlined, dotted.'),
  end: z
    .strictObject({ id, lane: z.int().nonnegative(), date: day, when: dateText, label: figureText, card })
    .optional()
    .describe('What was not found at its end, and the day of the last look. `lane` counts groups from 0.'),
});

export type Timeline = ResolvedSpec<typeof timeline>;

/** A row for each event and for the end. */
export const timelineRows = ({ groups, end }: Timeline): Row[] => [
  ...groupRows(groups, ({ event, label, title, dates }, group) => [textRow(event, dates, { group, label: label ?? title, event })]),
  ...(end ? [textRow(end.id, end.when, { group: groups[end.lane]?.label ?? '', label: end.label })] : []),
];
