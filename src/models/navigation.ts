import type { Library } from '../facts/load/types.ts';
import { addresses } from './addresses.ts';
import { OWN_PAGE } from './prose-pages.ts';
import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';

/** A link of the navigation. */
export interface Place {
  name: string;
  href: string;
}

/** How many questions every page names, and how many other parties a position does. With more, pages would grow with the site. */
export const QUESTIONS_NAMED = 24;
export const PARTIES_NAMED = 24;

/** What stands at the top of every page. */
export function mainPlaces(locale: Locale): Place[] {
  const [words, address] = [t(locale), addresses(locale)];
  return [
    { name: words.matrix, href: address.matrix() },
    { name: words.questions, href: address.questions() },
    { name: words.parties, href: address.parties() },
    { name: words.charts, href: address.charts() },
    { name: words.timeline, href: address.timeline() },
    { name: words.sources, href: address.sources() },
    { name: words.search, href: address.search() },
  ];
}

/** What stands at the foot of every page: the rest, pages of prose last. */
export function morePlaces({ locale, pages }: Library): Place[] {
  const [words, address] = [t(locale), addresses(locale)];
  return [
    { name: words.disagreements, href: address.disagreements() },
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
    ...[...pages.values()].filter(({ id }) => !OWN_PAGE.includes(id)).map(({ id, title }) => ({ name: title, href: address.page(id) })),
  ];
}
