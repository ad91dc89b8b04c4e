import type { Library } from '../../facts/load/types.ts';
import { formatDate } from '../../facts/values/dates.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { firstFigure } from '../chart-figure.ts';
import { frontPage } from '../front-page.ts';
import { feedTags, sitemapTags } from '../head.ts';
import { pageOf } from '../page.ts';
import { claimsOf, lookedText } from '../text.ts';
import { matrixTable } from './matrix.ts';
import { eventStrip } from './timeline.ts';

/** The dispute in a few sentences: what happened, then what each side that bargains says. */
export function briefOf(library: Library) {
  const { site, parties, locale } = library;
  const claims = (ids: string[]) => claimsOf(ids, library);
  return {
    told: site.brief
      .filter((item) => !('party' in item && item.party))
      .map((item) =>
        'claims' in item
          ? { text: item.text, claims: claims(item.claims) }
          : { text: item.text, missing: lookedText(item.missing, locale) },
      ),
    sides: parties.flatMap((party) =>
      site.brief.flatMap((item) =>
        'claims' in item && item.party === party.id ? [{ party, text: item.text, claims: claims(item.claims) }] : [],
      ),
    ),
  };
}

export type Brief = ReturnType<typeof briefOf>;

/** The overview, which is the site's front page. */
export function overviewPage(library: Library) {
  const { site, locale, disagreements, events } = library;
  const { headline, matters, latest } = frontPage(library);
  const head = { tags: [...feedTags(locale), ...sitemapTags(locale)] };
  return {
    page: pageOf(
      { path: addresses(locale).home(), title: site.subject, description: site.description, card: 'index', head, ownSearch: true },
      library,
    ),
    site,
    brief: briefOf(library),
    matrix: matrixTable(library, true),
    headline: headline.map((chart) => firstFigure(chart, library)),
    matters,
    strip: eventStrip(library),
    latest: latest.map(({ id, date, title }) => ({ id, date, title, day: formatDate(date, locale.code, true) })),
    counts: { disagreements: disagreements.length, events: events.length },
    unknown: site.unknown.map((search) => ({ text: `${search.for}.`, where: lookedText(search, locale) })),
  };
}

/** The page that hosts show where nothing is found. */
export function notFoundPage(library: Library) {
  const words = t(library.locale);
  return { page: pageOf({ title: words.notFound, description: words.notFoundHelp, ownSearch: true }, library) };
}
