import type { Library, WithId } from '../facts/load/types.ts';
import type { Page } from '../facts/schema/page.ts';
import { addresses } from './addresses.ts';
import { memoize } from '../facts/values/memoize.ts';
import { t } from '../i18n/t.ts';

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

export interface Place {
  name: string;
  href: string;
}

/** How many questions and parties the menu names, and how many other parties a position does. With more, pages would grow with the site. */
export const QUESTIONS_NAMED = 24;
export const PARTIES_NAMED = 24;

/** Names of lists, as words and as addresses. */
type List = Library['site']['header'][number] | 'parties' | 'notKnown' | 'fairness' | 'corrections' | 'print' | 'data';

const MENU: List[] = ['matrix', 'charts', 'disagreements', 'timeline', 'sources', 'figures', 'glossary'];
/** What is at the foot of every page before pages of prose. */
const MORE: List[] = [
  ...(['questions', 'parties', 'notKnown', 'figures', 'voices', 'studies', 'laws', 'glossary', 'fairness', 'corrections'] as const),
  ...(['print', 'data'] as const),
];

/** Addresses of lists that hold nothing, since a dispute may do without them: their pages are not built, and nothing links to them. */
export const emptyPages = memoize((library: Library): Set<string> => {
  const { figures, laws, voices, studies, disagreements, leftOut, terms: glossary, events: timeline, pages } = library;
  const forMembers = pages.has(HELP) ? [HELP] : [];
  const lists = { laws, voices, studies, disagreements, leftOut, glossary, timeline, figures: [...figures], forMembers };
  const empty = (Object.keys(lists) as (keyof typeof lists)[]).filter((name) => lists[name].length === 0);
  return new Set(empty.map((name) => addresses(library.locale)[name]()));
});

/** What there is to print, in the order in which it is read. What holds nothing is left out. */
export function printParts(library: Library): { id: string; title: string }[] {
  const words = t(library.locale);
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
    ['help', library.pages.get(HELP)?.title ?? ''],
    ['sources', words.sourcesTitle],
    ...printedPages(library).map(({ id, title }): [string, string] => [pagePart(id), title]),
    [METHOD, words.methodShort],
  ];
  const empty = emptyPages(library);
  const pageOf = (id: string) => addresses(library.locale).page(id === 'help' ? HELP : id);
  return parts.flatMap(([id, title]) => (empty.has(pageOf(id)) ? [] : { id, title }));
}

function places(names: List[], library: Library): Place[] {
  const all = names.map((name) => ({ name: t(library.locale)[name], href: addresses(library.locale)[name]() }));
  return all.filter(({ href }) => !emptyPages(library).has(href));
}

export const mainPlaces = (library: Library): Place[] => places(library.site.header, library);

export const menuPlaces = (library: Library): Place[] => places(MENU, library);

export const morePlaces = (library: Library): Place[] => [
  ...places(MORE, library),
  ...plainPages(library).map(({ id, title }) => ({ name: title, href: addresses(library.locale).page(id) })),
];
