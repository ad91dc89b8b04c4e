import { drawStrip } from '../../charts/marks/strip.ts';
import { toSvg } from '../../charts/render/svg.ts';
import type { Library } from '../../facts/load/types.ts';
import { decimalYear, formatDate, formatSpan } from '../../facts/values/dates.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { byId, chartsOfKind, eventsSince, refs } from '../groups.ts';
import { pageOf } from '../page.ts';
import { claimsOf, say } from '../text.ts';
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
  return {
    name,
    drawings: (['wide', 'narrow'] as const).map((size) => toSvg(drawStrip(moments, size), { role: 'group', 'aria-label': name }, linkOf)),
  };
}

/** Events by year or month. @param length of the part of a date that they share: 4 for the year, 7 for the month */
function eventGroups(events: Library['events'], length: 4 | 7, { locale }: Library) {
  const items = events.map((event) => ({
    ...event,
    day: formatSpan(event, locale.code, true),
  }));
  return [...Map.groupBy(items, ({ date }) => date.slice(0, length))].map(([when, list]) => ({
    id: `in-${when}`,
    title: formatDate(when, locale.code),
    count: list.length,
    events: list,
  }));
}

/** Events by year, and what we looked for after the last one. */
export const eventYears = (library: Library) => ({
  groups: eventGroups(library.events, 4, library),
  open: library.site.unknown.slice(0, 1),
});

export type EventYears = ReturnType<typeof eventYears>;

/** What happened after the event that the site names: its words, the events by month, and what we did not find; nothing where it names none. */
export function sincePage(library: Library) {
  const { site, locale } = library;
  if (!site.since) return undefined;
  const { id, title, text, claims, missing } = site.since;
  const months = eventGroups(eventsSince(library), 7, library);
  return {
    page: pageOf(library, {
      path: addresses(locale).since(id),
      title,
      description: say(text, library),
      crumbs: [{ name: t(locale).timeline, href: addresses(locale).timeline() }],
      entries: ['site/site', ...refs('events', eventsSince(library))],
    }),
    ...{ title, text, missing, claims: claimsOf(claims, library) },
    years: { open: [], groups: newestFirst(months) },
  };
}

const newestFirst = (groups: EventYears['groups']) => groups.toReversed().map((group) => ({ ...group, events: group.events.toReversed() }));

export function timelinePage(library: Library) {
  const { groups, open } = eventYears(library);
  return {
    list: listPage('timeline', library, { entries: refs('events', library.events) }),
    strip: eventStrip(library),
    charts: chartsOfKind('timeline', library),
    years: { open, groups: newestFirst(groups) },
    since: library.site.since,
  };
}
