import type { Library } from '../../facts/load/types.ts';
import { t } from '../../i18n/t.ts';
import { addresses, FOLDERS } from '../addresses.ts';
import { positionsOn } from '../groups.ts';
import { pageOf, type PageInfo } from '../page.ts';
import { answerOf, lookedFor } from '../text.ts';

type Entries = 'questions' | 'figures' | 'sources' | 'voices' | 'studies' | 'disagreements' | 'laws' | 'glossary' | 'charts';
export type List = Entries | 'matrix' | 'timeline' | 'notKnown' | 'corrections' | 'fairness' | 'leftOut' | 'az';

/** A page that lists something: its title, a sentence on what it holds, and what the layout shows around it. */
export function listPage(list: List, library: Library, more: Partial<PageInfo> = {}) {
  const words = t(library.locale);
  const [title, note] = [words[`${list}Title`], words[`${list}Note`]];
  return { title, note, page: pageOf(library, { path: addresses(library.locale)[list](), title, description: note, ...more }) };
}

/** What the layout shows around the page of an entry, which is below the list of all. */
export function entryPage(kind: Exclude<keyof typeof FOLDERS, 'position'>, id: string, library: Library, info: Omit<PageInfo, 'path'>) {
  const [words, address] = [t(library.locale), addresses(library.locale)];
  const list = FOLDERS[kind];
  const crumbs = [{ name: words[list], href: address[list]() }];
  return pageOf(library, { path: address[kind](id), crumbs, entries: [`${list}/${id}`], ...info });
}

/** What we looked for and did not find: of the dispute, and on each question, party by party; and once where we looked. */
export function gapsOf(library: Library) {
  const { questions, positions, site, locale } = library;
  return {
    unknown: site.unknown,
    questions: questions.map((question) => ({
      question,
      positions: positionsOn(question.id, library).filter(({ missing }) => missing.length > 0),
    })),
    where: lookedFor([...site.unknown, ...[...positions.values()].flatMap(({ missing }) => missing)], locale).where,
  };
}

export type Gaps = ReturnType<typeof gapsOf>;

/** Questions down, parties across. @param front true for answers alone; the table's own page has a sentence under each */
export function matrixTable({ parties, questions, positions, locale }: Library, front: boolean) {
  return {
    front,
    parties: parties.map((party) => ({ ...party, isSide: party.role === 'negotiating' })),
    rows: questions.map((question) => ({
      question,
      cells: parties.map((party) => {
        const position = positions.get(`${party.id}/${question.id}`)!;
        return { ...position, isSide: party.role === 'negotiating', isSilent: position.basis === 'none', says: answerOf(position, locale) };
      }),
    })),
  };
}

export type MatrixTable = ReturnType<typeof matrixTable>;

/** The list of everything by name, which needs no script. */
export function azPage(library: Library) {
  const { parties, questions, positions, figures, terms } = library;
  const byCount = [...figures.values()].sort((a, b) => a.counts.localeCompare(b.counts));
  return {
    list: listPage('az', library),
    questions: questions
      .toSorted((a, b) => a.short.localeCompare(b.short))
      .map((question) => ({ question, positions: parties.map((party) => positions.get(`${party.id}/${question.id}`)!) })),
    terms,
    figures: [...Map.groupBy(byCount, ({ counts }) => counts.charAt(0).toUpperCase())],
  };
}
