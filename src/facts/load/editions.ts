import type { Edition, Locale } from '../../i18n/locale.ts';
import type { Entries } from './parse.ts';

/** The translations of the site. An entry's id is `es/edition`. */
export const editionsOf = ({ editions }: Entries): Edition[] =>
  editions.map(({ id, data }) => ({ ...data, language: id.split('/')[0]!, pages: new Set(data.pages) }));

/** The locale of a language. @param code left out for the language of the content */
export function localeOf(entries: Entries, code?: string): Locale {
  const original = entries.site[0]!.data.language;
  return { code: code ?? original, original, edition: editionsOf(entries).find(({ language }) => language === code) };
}
