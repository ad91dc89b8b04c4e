import { formatDate } from '../facts/values/dates.ts';
import { memoize } from '../facts/values/memoize.ts';
import type { Row } from '../facts/schema/drawings/row.ts';
import type { Library, LinkedClaim, WithId } from '../facts/load/types.ts';
import type { Chart } from '../facts/schema/chart.ts';
import { absolute, addresses } from './addresses.ts';
import { changesOfView } from './corrections.ts';
import type { ChartView } from './chart-views.ts';
import { byId } from './groups.ts';
import { askedText, say } from './text.ts';
import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';

/** The claims that a row of a chart rests on: those that it names itself, or those of what it shows. */
export function claimsOfRow({ figure, claims, event, position }: Row, library: Library): LinkedClaim[] {
  if (claims.length > 0) return claims.map((id) => library.claims.get(id)!);
  if (figure) return library.figures.get(figure)!.claims;
  if (event) return byId(library.events).get(event)!.claims;
  const [first] = position ? library.positions.get(position)!.statements : [];
  return first?.claims ?? [];
}

/** A claim's publisher with the date, as a source line prints them. */
export function sourceOf({ date, source }: LinkedClaim, locale: Locale): string {
  const when = date ? formatDate(date, locale.code) : (source.publishedNote ?? '');
  return when ? `${source.publisher} (${when})` : source.publisher;
}

/** More sources than this are counted instead of named under a picture. */
const MOST_SOURCES = 8;

const credits = memoize((library: Library) =>
  memoize((view: ChartView) => {
    const { locale } = library;
    const source = (row: Row) => {
      const [claim] = claimsOfRow(row, library);
      return claim ? sourceOf(claim, locale) : '';
    };
    const all = [...new Set(view.rows.map(source).filter(Boolean))];
    return {
      locale,
      /** Publishers of all rows, with dates. */
      sources: all.length > MOST_SOURCES ? t(locale).sourcesListed : all.join('; '),
      link: absolute(addresses(locale).chart(view.chartId, view.viewId)),
      /** What was corrected and revised in it, newest first. */
      changes: changesOfView(view.chartId, view.viewId, library),
      /** How many were asked. */
      n: ({ figure }: Row) => (figure ? askedText(library.figures.get(figure)!.n, locale) : ''),
      source,
    };
  }),
);

/** What the files of a chart print besides its numbers. */
export const creditOf = (view: ChartView, library: Library) => credits(library)(view);

export type Credit = ReturnType<typeof creditOf>;

/** Everything printed small under a drawing. */
export const smallPrint = (view: ChartView, locale: Locale): string[] => [
  ...view.notes,
  ...view.notReported.map((note) => `${t(locale).notReported}: ${note}`),
  ...view.caveats,
];

/** A view in words, figures in their printed form. The chart's body describes its first view. */
export function descriptionText(chart: WithId<Chart>, view: ChartView, library: Library): string {
  const own = chart.views.find(({ id }) => id === view.viewId);
  if (own) return own.text;
  return say(library.bodies.get(`charts/${chart.id}`)?.text ?? '', library)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Who answers for a chart: the publisher or, in a draft, the site. */
export const authorOf = ({ site }: Library): string => site.publisher ?? site.name;

/** What a citation says of a chart. The date is the day on which we last looked things up; no date comes from the clock. */
export const citationOf = (view: ChartView, library: Library) => ({
  id: view.id,
  genre: t(library.locale).chart,
  title: view.title,
  author: authorOf(library),
  site: library.site.name,
  date: library.site.asOf,
  link: absolute(addresses(library.locale).chart(view.chartId, view.viewId)),
  abstract: view.finding,
});
