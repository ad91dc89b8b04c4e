import type { Library } from '../../facts/load/types.ts';
import { formatDate } from '../../facts/values/dates.ts';
import { addresses } from '../addresses.ts';
import { chartCards, firstFigure } from '../chart-figure.ts';
import { frontPage } from '../front-page.ts';
import { eventsSince, matterCounts } from '../groups.ts';
import { feedTags, sitemapTags } from '../head.ts';
import { pageOf } from '../page.ts';
import { answerOf, claimsOf, fullName, lookedFor } from '../text.ts';
import { matrixTable } from './matrix.ts';
import { matterList } from './record.ts';

/** The dispute in a few sentences: what happened, then each side that bargains, with its answer to the first question. */
export function briefOf(library: Library) {
  const { site, parties, questions, positions, locale } = library;
  const [question] = questions;
  const claims = (ids: string[]) => claimsOf(ids, library);
  const told = site.brief.filter((item) => !('party' in item && item.party));
  return {
    question: question!,
    count: questions.length,
    told: told.map(({ text }) => text),
    grounds: claims(told.flatMap((item) => ('claims' in item ? item.claims : []))),
    missing: lookedFor(
      told.flatMap((item) => ('missing' in item ? item.missing : [])),
      locale,
    ),
    sides: parties.flatMap((party) => {
      const position = positions.get(`${party.id}/${question!.id}`)!;
      return site.brief.flatMap((item) =>
        'claims' in item && item.party === party.id
          ? [
              {
                party,
                name: fullName(party),
                answer: answerOf(position, locale),
                href: addresses(locale).position(position.id),
                text: item.text,
                claims: claims(item.claims),
              },
            ]
          : [],
      );
    }),
  };
}

export type Brief = ReturnType<typeof briefOf>;

/** Events as marks on a line: the day in words, and how each is known. */
const eventLine = (events: Library['events'], { locale }: Library) =>
  events.map(({ id, date, title, claims }) => ({
    ...{ id, date, title, day: formatDate(date, locale.code, true) },
    states: claims.map(({ state }) => state),
  }));

/** The overview, which is the site's front page. */
export function overviewPage(library: Library) {
  const { site, locale, disagreements, events, charts } = library;
  const { lead, cards, matters, since, latest } = frontPage(library);
  const head = { tags: [...feedTags(locale), ...sitemapTags(locale)] };
  return {
    page: pageOf(
      { path: addresses(locale).home(), title: site.subject, description: site.description, card: 'index', head, ownSearch: true },
      library,
    ),
    site,
    brief: briefOf(library),
    lead: firstFigure(lead!, library),
    matrix: matrixTable(library, true),
    cards: chartCards(cards, library),
    matters: matterList(matters, library, true),
    tally: matterCounts(library),
    since: eventLine(since, library),
    latest: eventLine(latest, library),
    counts: { disagreements: disagreements.length, since: eventsSince(library).length, events: events.length, charts: charts.length },
    unknown: lookedFor(site.unknown, locale),
  };
}
