import { edition } from '../../i18n/edition.ts';

const FORMS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** The format of a language and form. One is dear to make, and dates stand on every page. */
function formatOf(locale: string, length: number, short: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${length} ${short}`;
  const form = FORMS[length];
  const month = short && form?.month ? { month: 'short' as const } : {};
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, { ...form, ...month, timeZone: 'UTC' }));
  return formats.get(key)!;
}

/** The region whose way of writing dates and numbers readers of a language know here. */
const LOCALES: Record<string, string> = { en: 'en-US', es: 'es-US' };

/** `2026-03-18` → `March 18, 2026`; `2026-03` → `March 2026`; `2026` → `2026`, in the language of the page. `short` cuts the month's name. */
export function formatWhen(when: string, short = false): string {
  const language = edition()?.language ?? 'en';
  if (!FORMS[when.length] || !/^\d{4}(-\d{2}){0,2}$/.test(when))
    throw new RangeError(`"${when}" is no date: expected 2026, 2026-03 or 2026-03-18`);
  return formatOf(LOCALES[language] ?? language, when.length, short).format(new Date(firstDay(when)));
}

/** The day of an event, or the first and last day of what lasted: `January 2, 2026 – January 5, 2026`. `short` cuts the months' names. */
export const formatSpan = ({ date, until }: { date: string; until?: string | undefined }, short = false): string =>
  [...new Set([date, until ?? date])].map((day) => formatWhen(day, short)).join(' – ');

/** The first day of a date that may be known only to the month or the year, as `YYYY-MM-DD`. */
export function firstDay(when: string): string {
  return (when + '-01-01').slice(0, 10);
}

/** A date as a decimal year, for axes: `2026-03-18` → 2026.21. The first day of what is known only to the month or year. */
export function decimalYear(when: string): number {
  const year = Number(when.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(firstDay(when)) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** Newest first; undated last. */
export function newestFirst(a: string | undefined, b: string | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return firstDay(b).localeCompare(firstDay(a));
}
