import type { Edition } from '../i18n/locale.ts';
import type { Library } from '../facts/load/types.ts';
import { absolute, inLanguage } from './addresses.ts';
import { link, type Tag } from './head.ts';

/** A page in one language. */
export interface PageLanguage {
  language: string;
  /** The language's own name for itself. */
  name: string;
  href: string;
}

const nameOf = (language: string) => new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** All languages that a page exists in, the content's own first; none where there is only one. @param path the page's address in any of them */
export function languagesOf(path: string, { locale, editions }: Library): PageLanguage[] {
  const root = inLanguage('', locale.edition?.language);
  const page = path.startsWith(root) ? path.slice(root.length) : path;
  const translated = editions.filter(({ pages }) => pages.has(page));
  if (translated.length === 0) return [];
  const inEdition = ({ language, name }: Edition) => ({ language, name, href: inLanguage(page, language) });
  return [{ language: locale.original, name: nameOf(locale.original), href: inLanguage(page) }, ...translated.map(inEdition)];
}

/** Tags that name a page's languages in its head. Each of the pages has the same ones. */
export function languageTags(languages: PageLanguage[]): Tag[] {
  const alternate = (hreflang: string, href: string) => link({ rel: 'alternate', hreflang, href: absolute(href) });
  return [
    ...languages.map(({ language, href }) => alternate(language, href)),
    ...languages.slice(0, 1).map(({ href }) => alternate('x-default', href)),
  ];
}
