const FORMS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** `2026-03-18` → `March 18, 2026`; `2026-03` → `March 2026`; `2026` → `2026`. `short` cuts the month's name. */
export function formatWhen(when: string, language = 'en', short = false): string {
  const form = FORMS[when.length];
  if (!form || !/^\d{4}(-\d{2}){0,2}$/.test(when)) throw new RangeError(`"${when}" is no date: expected 2026, 2026-03 or 2026-03-18`);
  const month = short && form.month ? { month: 'short' as const } : {};
  const locale = language === 'en' ? 'en-US' : language;
  return new Intl.DateTimeFormat(locale, { ...form, ...month, timeZone: 'UTC' }).format(new Date(firstDay(when)));
}

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
