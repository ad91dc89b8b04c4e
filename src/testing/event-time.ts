import type { EventTime } from '../facts/schema/drawings/resolve.ts';
import { formatSpan } from '../facts/values/dates.ts';

/** An event as charts draw it. */
export const eventTime = (title: string, date: string, until?: string, precision: EventTime['precision'] = 'day'): EventTime => ({
  ...{ title, date, until, precision },
  ...{ dates: formatSpan({ date, until }, 'en'), shortDates: formatSpan({ date, until }, 'en', true) },
});
