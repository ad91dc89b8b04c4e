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

/** All addresses ever published, and the name of the file that lists them. */
interface List {
  known: string[];
  file: string;
}

/** All checks of the built site, by the name under which the method page tells of each. */
export const siteChecks: Record<SiteCheck, (site: Site, list: List) => Result> = {
  quantities: (site) => quantities(site),
  links,
  reach,
  pages,
  languages,
  structuredData,
  xml,
  versions,
  addresses: (site, { known, file }) => permalinks(site, known, file),
};
