import type { Library } from '../../facts/load/types.ts';
import { formatDate } from '../../facts/values/dates.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { chartCards, firstFigure } from '../chart-figure.ts';
import { eventsSince, frontPage, latestNews, matterCounts } from '../groups.ts';
import { feedTags } from '../head.ts';
import { pageOf } from '../page.ts';
import { answerOf, claimsOf, fullName } from '../text.ts';
import { matrixTable } from './lists.ts';
import { matterList } from './record.ts';

/** Events as marks on a line: the day in words, and the mark of those that only a summary tells of. */
const eventLine = (events: Library['events'], { locale }: Library) =>
  events.map(({ id, date, title, claims }) => ({
    ...{ id, date, title, day: formatDate(date, locale.code, true) },
    states: claims.every(({ state }) => state === 'digest') ? (['digest'] as const) : [],
  }));

/** The dispute in a few points, each side with its answer to the first question, and the latest news. */
export function glanceOf(library: Library) {
  const { site, parties, questions, positions, locale } = library;
  const [question] = questions;
  const points = site.glance.map((point) => ({ ...point, claims: claimsOf(point.claims ?? [], library) }));
  const sides = points.flatMap((point) => {
    const party = parties.find(({ id }) => id === point.party);
    if (!party) return [];
    const position = positions.get(`${party.id}/${question!.id}`)!;
    return [{ ...point, party, name: fullName(party), answer: answerOf(position, locale), href: addresses(locale).position(position.id) }];
  });
  const others = points.filter(({ party }) => !party);
  return {
    ...{ question: question!, count: questions.length, sides },
    first: others.slice(0, 1),
    rest: others.slice(1),
    news: eventLine(latestNews(library), library),
    since: site.since && { ...site.since, count: eventsSince(library).length },
  };
}

export type Glance = ReturnType<typeof glanceOf>;

export function overviewPage(library: Library) {
  const { site, locale, disagreements, events, charts } = library;
  const { lead, cards, matters, before } = frontPage(library);
  const head = { tags: feedTags(locale) };
  return {
    page: pageOf(library, {
      path: addresses(locale).home(),
      title: site.subject,
      description: site.description,
      card: 'index',
      head,
      ownSearch: true,
    }),
    site,
    glance: glanceOf(library),
    lead: firstFigure(lead!, library),
    matrix: matrixTable(library, true),
    cards: chartCards(cards, library),
    matters: matterList(matters, library, true),
    tally: matterCounts(library).map((one) => ({ ...one, name: t(locale).countedStates[one.state] })),
    before: eventLine(before, library),
    counts: { disagreements: disagreements.length, events: events.length, charts: charts.length },
  };
}
