import type { Library, WithId } from '../../facts/load/types.ts';
import type { Page } from '../../facts/schema/page.ts';
import { addresses } from '../addresses.ts';
import { pageOf } from '../page.ts';
import { helpList } from './record.ts';

/** A page of prose. */
export function prosePage({ id, title, description }: WithId<Page>, library: Library) {
  return {
    id,
    title,
    page: pageOf({ path: addresses(library.locale).page(id), title, description, entries: [`pages/${id}`] }, library),
  };
}

/** The page that helps members. */
export function membersPage(library: Library) {
  const { title, description } = library.pages.get('for-members')!;
  const path = addresses(library.locale).forMembers();
  return { title, note: description, page: pageOf({ path, title, description }, library), help: helpList(library) };
}
