import { drawStrip } from '../../charts/marks/strip.ts';
import { pageSvg } from '../../charts/render/svg.ts';
import type { Library } from '../../facts/load/types.ts';
import { decimalYear, formatDate } from '../../facts/values/dates.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { byId, chartsOfKind } from '../groups.ts';
import { idsOf, refs } from '../shown-parts.ts';
import { listPage } from './lists.ts';

/** All events as marks on one line of time: its name, and the wide and the narrow drawing as SVG. */
export function eventStrip({ events, locale }: Library) {
  const moments = events.map(({ id, date, until, precision }) => ({
    id,
    from: decimalYear(date),
    to: until ? decimalYear(until) : undefined,
    kind: precision === 'inferred' ? 'hollow quiet' : 'solid quiet',
  }));
  const address = addresses(locale);
  const linkOf = (id: string) => {
    const event = byId(events).get(id)!;
    return { href: address.event(id), title: `${formatDate(event.date, locale.code)}: ${event.title}` };
  };
  const ends = events.map(({ date, until }) => until ?? date).sort();
  const name = t(locale).stripTitle(formatDate(events[0]!.date, locale.code), formatDate(ends.at(-1)!, locale.code));
  return { name, drawings: (['wide', 'narrow'] as const).map((size) => pageSvg(drawStrip(moments, size), name, linkOf)) };
}

/** Events by year, and what was looked for after the last one. */
export function eventYears({ events, site, locale }: Library) {
  const words = t(locale);
  const items = events.map((event) => ({
    ...event,
    day: formatDate(event.date, locale.code, true),
    until: event.until && event.until !== event.date && `${words.lookedUntil} ${formatDate(event.until, locale.code, true)}`,
  }));
  return {
    groups: [...Map.groupBy(items, ({ date }) => date.slice(0, 4))].map(([year, list]) => ({
      id: `in-${year}`,
      title: year,
      count: list.length,
      events: list,
    })),
    open: site.unknown.slice(0, 1),
  };
}

export type EventYears = ReturnType<typeof eventYears>;

/** The page of all events, the newest first. */
export function timelinePage(library: Library) {
  const { groups, open } = eventYears(library);
  return {
    page: listPage('timeline', library, { entries: refs('events', idsOf(library.events)) }).page,
    strip: eventStrip(library),
    charts: chartsOfKind('timeline', library),
    years: { open, groups: groups.toReversed().map((year) => ({ ...year, events: year.events.toReversed() })) },
  };
}
