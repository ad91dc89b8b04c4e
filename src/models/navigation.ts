import type { Library, WithId } from '../facts/load/types.ts';
import type { Page } from '../facts/schema/page.ts';
import { addresses } from './addresses.ts';
import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';

/** The page that helps members. */
export const HELP = 'for-members';

/** Pages that hold more than prose. */
const MORE_THAN_PROSE: readonly string[] = [HELP, 'search'];

/** Pages that are nothing but prose. */
export const plainPages = ({ pages }: Pick<Library, 'pages'>): WithId<Page>[] =>
  [...pages.values()].filter(({ id }) => !MORE_THAN_PROSE.includes(id));

/** The method page lists the build's own checks and numbers, which are for a screen; paper gets a short version. */
export const METHOD = 'method';

/** Pages of prose that are printed whole. */
export const printedPages = (library: Pick<Library, 'pages'>) => plainPages(library).filter(({ id }) => id !== METHOD);

/** Ids of the part for print that holds a page of prose, of the one that holds them all, and of a question's own. */
export const pagePart = (id: string) => `about-${id}`;
export const WHOLE = 'all';
export const printedQuestion = (id: string) => `questions/${id}`;

/** What there is to print, in the order in which it is read. */
export function printParts({ pages, locale }: Pick<Library, 'pages' | 'locale'>): { id: string; title: string }[] {
  const words = t(locale);
  const parts: [id: string, title: string][] = [
    ['overview', words.home],
    ['parties', words.partiesTitle],
    ['questions', words.questionsTitle],
    ['charts', words.chartsTitle],
    ['disagreements', words.disagreementsTitle],
    ['not-known', words.notKnownTitle],
    ['timeline', words.timelineTitle],
    ['laws', words.lawsTitle],
    ['studies', words.studies],
    ['glossary', words.glossaryTitle],
    ['help', pages.get('for-members')!.title],
    ['sources', words.sourcesTitle],
    ...printedPages({ pages }).map(({ id, title }): [string, string] => [pagePart(id), title]),
    [METHOD, words.methodShort],
  ];
  return parts.map(([id, title]) => ({ id, title }));
}

/** A link of the navigation. */
export interface Place {
  name: string;
  href: string;
}

/** How many questions and parties the menu names, and how many other parties a position does. With more, pages would grow with the site. */
export const QUESTIONS_NAMED = 24;
export const PARTIES_NAMED = 24;

/** Names of lists, as words and as addresses. */
type List = 'matrix' | 'charts' | 'disagreements' | 'timeline' | 'sources' | 'figures' | 'glossary';
type More = 'questions' | 'parties' | 'notKnown' | 'voices' | 'studies' | 'laws' | 'fairness' | 'corrections' | 'print' | 'data';

/** What is in the bar at the top of every page, where there is room; the menu has it too. */
const MAIN: List[] = ['charts', 'disagreements', 'timeline', 'sources'];
/** What the menu names besides questions and parties. */
const MENU: List[] = ['matrix', ...MAIN, 'figures', 'glossary'];
/** What is at the foot of every page before pages of prose. */
const MORE: (List | More)[] = [
  ...(['questions', 'parties', 'notKnown', 'figures', 'voices', 'studies', 'laws', 'glossary', 'fairness', 'corrections'] as const),
  ...(['print', 'data'] as const),
];

const places = (names: (List | More)[], locale: Locale): Place[] =>
  names.map((name) => ({ name: t(locale)[name], href: addresses(locale)[name]() }));

export const mainPlaces = (locale: Locale): Place[] => places(MAIN, locale);

export const menuPlaces = (locale: Locale): Place[] => places(MENU, locale);

export const morePlaces = ({ locale, pages }: Library): Place[] => [
  ...places(MORE, locale),
  ...plainPages({ pages }).map(({ id, title }) => ({ name: title, href: addresses(locale).page(id) })),
];
