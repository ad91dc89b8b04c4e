import type { Library } from '../../facts/load/types.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { pageOf } from '../page.ts';
import { listPage } from './lists.ts';

export function searchPage(library: Library) {
  const { parties, questions, locale, pages } = library;
  const words = t(locale);
  const { title, description } = pages.get('search') ?? { title: words.search, description: `${words.searchLabel}.` };
  return {
    page: pageOf({ path: addresses(locale).search(), title, description, ownSearch: true }, library),
    title,
    parties,
    questions,
    kinds: Object.entries(words.recordKinds),
    /** Parties whose answers come side by side. */
    sides: parties.filter(({ role }) => role === 'negotiating').map(({ id }) => id),
  };
}

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
