import type { Library } from '../../facts/load/types.ts';
import { t } from '../../i18n/t.ts';
import { addresses, FOLDERS } from '../addresses.ts';
import { positionsOn } from '../groups.ts';
import { pageOf, type PageInfo } from '../page.ts';

type Entries = 'questions' | 'figures' | 'sources' | 'voices' | 'studies' | 'disagreements' | 'laws' | 'glossary' | 'charts';
export type List = Entries | 'matrix' | 'timeline' | 'notKnown' | 'corrections' | 'fairness' | 'leftOut' | 'az';

/** A page that lists something: its title, a sentence on what it holds, and what the layout shows around it. */
export function listPage(list: List, library: Library, more: Partial<PageInfo> = {}) {
  const words = t(library.locale);
  const [title, note] = [words[`${list}Title`], words[`${list}Note`]];
  return { title, note, page: pageOf({ path: addresses(library.locale)[list](), title, description: note, ...more }, library) };
}

/** What the layout shows around the page of an entry, which is below the list of all. */
export function entryPage(kind: Exclude<keyof typeof FOLDERS, 'position'>, id: string, info: Omit<PageInfo, 'path'>, library: Library) {
  const [words, address] = [t(library.locale), addresses(library.locale)];
  const list = FOLDERS[kind];
  const crumbs = [{ name: words[list], href: address[list]() }];
  return pageOf({ path: address[kind](id), crumbs, entries: [`${list}/${id}`], ...info }, library);
}

/** What we looked for and did not find: of the dispute, and on each question, party by party. */
export function gapsOf(library: Library) {
  const { questions, site } = library;
  return {
    unknown: site.unknown,
    questions: questions.map((question) => ({
      question,
      positions: positionsOn(question.id, library).filter(({ missing }) => missing.length > 0),
    })),
  };
}

export type Gaps = ReturnType<typeof gapsOf>;

export function notKnownPage(library: Library) {
  const gaps = gapsOf(library);
  return {
    list: listPage('notKnown', library),
    groups: gaps.questions.map(({ question, positions }) => ({ id: question.id, title: question.short, count: positions.length })),
    gaps,
  };
}
