import { z } from 'astro/zod';
import { eventId, figureText, partyId } from '../text.ts';
import { card, list } from './common.ts';
import type { ResolvedSpec } from './resolve.ts';
import { textRow, type Row } from './row.ts';

/** Events as bars of true length along one line of time, in lanes. Filled where the event's dates are known to the day. */
export const calendar = z.strictObject({
  kind: z.literal('calendar'),
  by: partyId.optional().describe('The party whose color the bars take; without it, ink.'),
  lanes: list({
    label: figureText,
    rows: list({
      event: eventId,
      label: figureText.describe('Printed beside the bar, in a few words: how long it lasted. Its dates come from the event.'),
      note: figureText.optional().describe('Printed after the dates: what is not sure about them.'),
      card,
    }),
  }),
});

export type Calendar = ResolvedSpec<typeof calendar>;

/** A row for each event. */
export const calendarRows = ({ lanes }: Calendar): Row[] =>
  lanes.flatMap(({ label: group, rows }) =>
    rows.map(({ event, label, note, dates }) => textRow(event, dates, { group, label, note: note ?? '', event })),
  );
