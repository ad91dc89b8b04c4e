import { z } from 'astro/zod';
import { dateText, day, eventId, figureText, id } from '../text.ts';
import { card } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { textRow, type Row } from './row.ts';

const row = z.strictObject({
  event: eventId,
  label: figureText.optional().describe("In a few words; left out, the event's title."),
  when: dateText
    .optional()
    .describe("The date in words where it is not known to the day: `Week of March 24, 2025`. Left out, the event's date."),
  strong: z.boolean().default(false).describe('Bold.'),
  card,
});

/** Events in lanes, time running down: `scale` is true to the calendar, `list` is in order only. Where there is no room for lanes, both are lists. */
export const timeline = z.strictObject({
  kind: z.literal('timeline'),
  form: z.enum(['scale', 'list']),
  lanes: z.array(z.strictObject({ label: figureText, rows: z.array(row).min(1) })).min(1),
  key: z
    .strictObject({ day: figureText, about: figureText, inferred: figureText, absent: figureText.optional() })
    .describe('What the marks mean: filled, half filled, outlined, dotted.'),
  end: z
    .strictObject({ id, lane: z.int().nonnegative(), date: day, when: dateText, label: figureText, card })
    .optional()
    .describe('What was not found at its end, and the day of the last look. `lane` counts from 0.'),
});

export type Timeline = ResolvedSpec<typeof timeline>;

/** A row for each event and for the end. */
export const timelineRows = ({ lanes, end }: Timeline): Row[] => [
  ...lanes.flatMap(({ label: group, rows }) =>
    rows.map(({ event, label, title, dates }) => textRow(event, dates, { group, label: label ?? title, event })),
  ),
  ...(end ? [textRow(end.id, end.when, { group: lanes[end.lane]?.label ?? '', label: end.label })] : []),
];
