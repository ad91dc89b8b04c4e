import type { Library } from '../../facts/load/types.ts';
import { addresses } from '../addresses.ts';
import { idsOf, refs } from '../groups.ts';
import { HELP, plainPages } from '../navigation.ts';
import { pageOf } from '../page.ts';
import { listPage } from './lists.ts';
import { helpList, lawList, studyList, voiceList } from './record.ts';

/** Pages that list entries, and what is said of each. */
const LISTS = { laws: lawList, studies: studyList, voices: voiceList };

const isList = (id: string): id is keyof typeof LISTS => id in LISTS;

/** Ids of all pages of prose or of entries. */
export const textPages = (library: Library) => [...Object.keys(LISTS), HELP, ...idsOf(plainPages(library))].map((id) => ({ id }));

/** A page of entries, of prose or, where it helps members, of both. */
export function textPage(id: string, library: Library) {
  if (isList(id)) {
    const shown = id === 'laws' ? refs(id, idsOf(library.laws)) : [];
    return { ...listPage(id, library, { entries: shown }), entries: LISTS[id](library), prose: undefined };
  }
  const { title, description } = library.pages.get(id)!;
  const prose = `pages/${id}`;
  const page = pageOf({ path: addresses(library.locale).page(id), title, description, entries: [prose] }, library);
  return { page, title, prose, ...(id === HELP && { note: description, entries: helpList(library) }) };
}
