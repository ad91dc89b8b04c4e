import type { Library, WithId } from '../facts/load/types.ts';
import type { Page } from '../facts/schema/page.ts';
import { addresses } from './addresses.ts';
import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';

/** Pages of prose that have a route of their own, because they hold more than prose. */
const OWN_ROUTE: readonly string[] = ['for-members', 'search'];

/** Pages that are nothing but prose. */
export const plainPages = ({ pages }: Pick<Library, 'pages'>): WithId<Page>[] =>
  [...pages.values()].filter(({ id }) => !OWN_ROUTE.includes(id));

/** The method page lists the build's own checks and numbers, which are for a screen; paper gets a short version. */
export const METHOD = 'method';

/** Pages of prose that are printed whole. */
export const printedPages = (library: Pick<Library, 'pages'>) => plainPages(library).filter(({ id }) => id !== METHOD);

/** A link of the navigation. */
export interface Place {
  name: string;
  href: string;
}

/** How many questions and parties the menu names, and how many other parties a position does. With more, pages would grow with the site. */
export const QUESTIONS_NAMED = 24;
export const PARTIES_NAMED = 24;

/** What stands in the bar at the top of every page, where there is room; the menu has it too. */
export function mainPlaces(locale: Locale): Place[] {
  const [words, address] = [t(locale), addresses(locale)];
  return [
    { name: words.charts, href: address.charts() },
    { name: words.disagreements, href: address.disagreements() },
    { name: words.timeline, href: address.timeline() },
    { name: words.sources, href: address.sources() },
  ];
}

/** What the menu names besides questions and parties. */
export function menuPlaces(locale: Locale): Place[] {
  const [words, address] = [t(locale), addresses(locale)];
  return [
    { name: words.matrix, href: address.matrix() },
    ...mainPlaces(locale),
    { name: words.figures, href: address.figures() },
    { name: words.glossary, href: address.glossary() },
  ];
}

/** What stands at the foot of every page: the rest, pages of prose last. */
export function morePlaces({ locale, pages }: Library): Place[] {
  const [words, address] = [t(locale), addresses(locale)];
  return [
    { name: words.questions, href: address.questions() },
    { name: words.parties, href: address.parties() },
    { name: words.notKnown, href: address.notKnown() },
    { name: words.figures, href: address.figures() },
    { name: words.voices, href: address.voices() },
    { name: words.studies, href: address.studies() },
    { name: words.laws, href: address.laws() },
    { name: words.glossary, href: address.glossary() },
    { name: words.fairness, href: address.fairness() },
    { name: words.corrections, href: address.corrections() },
    { name: words.print, href: address.print() },
    { name: words.data, href: address.data() },
    ...plainPages({ pages }).map(({ id, title }) => ({ name: title, href: address.page(id) })),
  ];
}
