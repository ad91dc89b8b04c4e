import { z } from 'astro/zod';
import { id, sentence } from '../text.ts';
import { card } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { textRow, type Row } from './row.ts';

/** Events as bars of true length along one line of time, in lanes. Filled where the event's dates are known to the day. */
export const calendar = z.strictObject({
  kind: z.literal('calendar'),
  /** The party whose colour the bars take; left out, ink. */
  by: id.optional(),
  lanes: z
    .array(
      z.strictObject({
        label: sentence,
        rows: z
          .array(
            z.strictObject({
              event: id,
              /** Printed beside the bar, in a few words: how long it lasted. Its dates come from the event. */
              label: sentence,
              /** Printed after the dates: what is not sure about them. */
              note: sentence.optional(),
              card,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export type Calendar = ResolvedSpec<typeof calendar>;

/** A row for each event. */
export const calendarRows = ({ lanes }: Calendar): Row[] =>
  lanes.flatMap(({ label: group, rows }) =>
    rows.map(({ event, label, note, dates }) => textRow(event, dates, { group, label, note: note ?? '', event })),
  );
