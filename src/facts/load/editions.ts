import type { Edition } from '../../i18n/edition.ts';
import type { Entries } from './parse.ts';

/** The other languages of the site. An edition's id is `es/edition`. */
export const editionsOf = ({ editions, site }: Entries): Edition[] =>
  editions.map(({ id, data }) => ({
    ...data,
    language: id.split('/')[0]!,
    original: site[0]!.data.language,
    pages: new Set(data.pages),
  }));
