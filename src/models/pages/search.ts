import type { Library } from '../../facts/load/types.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { pageOf } from '../page.ts';

export function searchPage(library: Library) {
  const { parties, questions, locale, pages } = library;
  const words = t(locale);
  const { title, description } = pages.get('search') ?? { title: words.search, description: `${words.searchLabel}.` };
  return {
    page: pageOf(library, { path: addresses(locale).search(), title, description, ownSearch: true }),
    title,
    parties,
    questions,
    kinds: Object.entries(words.recordKinds),
    /** Parties whose answers come side by side. */
    sides: parties.filter(({ role }) => role === 'negotiating').map(({ id }) => id),
  };
}
