const formats = new Map<string, Intl.DateTimeFormat>();

/** A date in words of a language: `2026-03` → `March 2026`. @param short true for `Mar 2026` @throws RangeError where it is no date */
export function formatDate(date: string, code: string, short = false): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) throw new RangeError(`"${date}" is no date: expected 2026, 2026-03 or 2026-03-18`);
  // Formats are slow to make, and every page prints dates.
  const key = `${code} ${date.length} ${short}`;
  const month = date.length > 4 && { month: short ? ('short' as const) : ('long' as const) };
  const day = date.length > 7 && { day: 'numeric' as const };
  const format = formats.get(key) ?? new Intl.DateTimeFormat(code, { year: 'numeric', ...month, ...day, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(firstDay(date)));
}

/** The day of an event, or its first and last day: `January 2, 2026 – January 5, 2026`. The other parameters are those of `formatDate`. */
export const formatSpan = ({ date, until }: { date: string; until?: string | undefined }, code: string, short = false): string =>
  [...new Set([date, until ?? date])].map((day) => formatDate(day, code, short)).join(' – ');

/** The first day of a date that may be known only to the month or the year, as `YYYY-MM-DD`. */
export const firstDay = (when: string): string => `${when}-01-01`.slice(0, 10);

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
