import type { Library } from '../../facts/load/types.ts';
import { formatDate } from '../../facts/values/dates.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { changesOf } from '../corrections.ts';
import { feedFiles, feedTags } from '../head.ts';
import { listPage } from './lists.ts';

/** All corrections and revisions, newest first, and the feeds that tell of them. */
export function correctionsPage(library: Library) {
  const { locale } = library;
  const [words, address] = [t(locale), addresses(locale)];
  return {
    list: listPage('corrections', library, { head: { tags: feedTags(locale) } }),
    changes: changesOf(library).map(({ id, date, kind, changed, said, why, pages }) => ({
      ...{ id, date, changed, said, why, pages },
      kind: words.correctionKinds[kind],
      day: formatDate(date, locale.code),
      href: address.correction(id),
    })),
    feeds: feedFiles(locale),
  };
}
