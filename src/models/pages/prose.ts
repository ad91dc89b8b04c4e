import type { Library, WithId } from '../../facts/load/types.ts';
import type { Page } from '../../facts/schema/page.ts';
import { formatDate } from '../../facts/values/dates.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { pageOf } from '../page.ts';
import { claimsOf } from '../text.ts';

/** A page of prose. */
export function prosePage({ id, title, description }: WithId<Page>, library: Library) {
  return {
    id,
    title,
    page: pageOf({ path: addresses(library.locale).page(id), title, description, entries: [`pages/${id}`] }, library),
  };
}

/** Ways to get help, each with its claims and the telephone numbers as links need them. */
export const helpOf = (library: Library) =>
  library.help.map((entry) => ({
    ...entry,
    claims: claimsOf(entry.claims, library),
    looked: t(library.locale).asAt(formatDate(entry.asOf, library.locale.code)),
    phones: entry.phones.map((one) => ({ ...one, href: `tel:${one.phone.replace(/[^\d+]/g, '')}` })),
  }));

export type HelpItem = ReturnType<typeof helpOf>[number];

/** The page that helps members. */
export function membersPage(library: Library) {
  const { title, description } = library.pages.get('for-members')!;
  const path = addresses(library.locale).forMembers();
  return { title, note: description, page: pageOf({ path, title, description }, library), help: helpOf(library) };
}
