import { edition, type Edition } from './edition.ts';
import type { Library } from '../facts/load/types.ts';
import { absolute, address } from '../models/addresses.ts';
import { link, type Tag } from '../models/head.ts';

/** A page in one language. */
export interface InLanguage {
  language: string;
  /** The language's own name for itself. */
  name: string;
  href: string;
}

/** The language of the content, of which editions are translations. */
function ownLanguage({ site }: Library): string {
  const here = edition();
  return here ? here.original : site.language;
}

const nameOf = (language: string) => new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** An address below the base, without the folder of the page's own edition. */
function bare(path: string): string {
  const root = address.inLanguage('', edition()?.language);
  return path.startsWith(root) ? path.slice(root.length) : path;
}

/** All languages in which a page is there, the content's own first. Nothing where there is but one. */
export function languagesOf(path: string, library: Library): InLanguage[] {
  const page = bare(path);
  const translated = library.editions.filter(({ pages }) => pages.has(page));
  if (translated.length === 0) return [];
  const own = ownLanguage(library);
  const inEdition = ({ language, name }: Edition) => ({ language, name, href: address.inLanguage(page, language) });
  return [{ language: own, name: nameOf(own), href: address.inLanguage(page) }, ...translated.map(inEdition)];
}

/** What the head says of a page's languages, both ways. */
export function languageTags(languages: InLanguage[]): Tag[] {
  const alternate = (hreflang: string, href: string) => link({ rel: 'alternate', hreflang, href: absolute(href) });
  return [
    ...languages.map(({ language, href }) => alternate(language, href)),
    ...languages.slice(0, 1).map(({ href }) => alternate('x-default', href)),
  ];
}
