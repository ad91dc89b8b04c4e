import { z } from 'astro/zod';
import { day, id, sentence } from '../text.ts';
import { card } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { textRow, type Row } from './row.ts';

const row = z.strictObject({
  event: id,
  /** In a few words; left out, the event's title. */
  label: sentence.optional(),
  /** The date in words where it is not known to the day: `Week of March 24, 2025`. Left out, the event's date. */
  when: sentence.optional(),
  /** Bold. */
  strong: z.boolean().default(false),
  card,
});

/** Events in lanes, time running down: `scale` is true to the calendar, `list` is in order only. Cards and narrow drawings are lists. */
export const timeline = z.strictObject({
  kind: z.literal('timeline'),
  form: z.enum(['scale', 'list']),
  lanes: z.array(z.strictObject({ label: sentence, rows: z.array(row).min(1) })).min(1),
  /** What the marks mean: filled, half filled, outlined, dotted. */
  key: z.strictObject({ day: sentence, about: sentence, inferred: sentence, absent: sentence.optional() }),
  /** What was not found at its end, and the day of the last look. `lane` counts from 0. */
  end: z.strictObject({ id, lane: z.int().nonnegative(), date: day, when: sentence, label: sentence, card }).optional(),
});

export type Timeline = ResolvedSpec<typeof timeline>;

/** A row for each event and for the end. None leads to a mark: in the drawing each event has its name beside it. */
export const timelineRows = ({ lanes, end }: Timeline): Row[] => [
  ...lanes.flatMap(({ label: group, rows }) =>
    rows.map(({ event, label, title, dates }) => textRow(event, dates, { mark: '', group, label: label ?? title, event })),
  ),
  ...(end ? [textRow(end.id, end.when, { mark: '', group: lanes[end.lane]?.label ?? '', label: end.label })] : []),
];
