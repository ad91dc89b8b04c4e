import type { SiteCheck } from '../i18n/check-words.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { pages } from './pages.ts';
import { permalinks } from './permalinks.ts';
import { quantities } from './quantities.ts';
import { reach } from './reach.ts';
import type { Result, Site } from './site.ts';
import { structuredData } from './structured-data.ts';
import { versions } from './versions.ts';
import { xml } from './xml.ts';

interface Options {
  /** Every address ever published, and the file that lists them. */
  list: { known: string[]; file: string };
  /** The files that slow checks look at; all where left out. */
  only?: Set<string>;
}

/** All checks of the built site, by the names that the method page explains. */
export const siteChecks: Record<SiteCheck, (site: Site, options: Options) => Result> = {
  quantities: (site, { only }) => quantities(site, only),
  links,
  reach,
  pages: (site, { only }) => pages(site, only),
  languages,
  structuredData,
  xml,
  versions,
  addresses: (site, { list }) => permalinks(site, list.known, list.file),
};
