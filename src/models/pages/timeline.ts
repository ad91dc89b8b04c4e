import { drawStrip } from '../../charts/marks/strip.ts';
import { pageSvgs } from '../../charts/render/svg.ts';
import type { Library } from '../../facts/load/types.ts';
import { decimalYear, formatDate } from '../../facts/values/dates.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { byId, chartsOfKind } from '../groups.ts';
import { idsOf, refs } from '../shown-parts.ts';
import { lookedText } from '../text.ts';
import { listPage } from './lists.ts';

/** All events as marks on one line of time: its name, and the wide and the narrow drawing as SVG. */
export function eventStrip({ events, locale }: Library) {
  const moments = events.map(({ id, date, until, precision }) => ({
    id,
    from: decimalYear(date),
    ...(until && { to: decimalYear(until) }),
    open: precision === 'inferred',
  }));
  const address = addresses(locale);
  const linkOf = (id: string) => {
    const event = byId(events).get(id)!;
    return { href: address.event(id), title: `${formatDate(event.date, locale.code)}: ${event.title}` };
  };
  const ends = events.map(({ date, until }) => until ?? date).sort();
  const name = t(locale).stripTitle(formatDate(events[0]!.date, locale.code), formatDate(ends.at(-1)!, locale.code));
  return { name, drawings: pageSvgs((size) => drawStrip(moments, size), name, { linkOf }) };
}

/** Events by year, and what was looked for after the last one. */
export function eventYears({ events, site, locale }: Library) {
  const words = t(locale);
  const [open] = site.unknown;
  const items = events.map((event) => ({
    ...event,
    day: formatDate(event.date, locale.code, true),
    until: event.until && `${words.lookedUntil} ${formatDate(event.until, locale.code, true)}`,
  }));
  return {
    years: [...Map.groupBy(items, ({ date }) => date.slice(0, 4))].map(([year, list]) => ({ year, events: list })),
    open: `${words.missing}: ${open!.for}. ${words.lookedIn}: ${lookedText(open!, locale)}`,
  };
}

export type EventYears = ReturnType<typeof eventYears>;

export const timelinePage = (library: Library) => ({
  page: listPage('timeline', library, { entries: refs('events', idsOf(library.events)) }).page,
  strip: eventStrip(library),
  charts: chartsOfKind('timeline', library),
  years: eventYears(library),
});
