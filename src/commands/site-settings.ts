import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { readRedirects } from '../integrations/redirects.ts';
import type { Settings } from '../checks/site.ts';
import type { Site } from '../facts/schema/site.ts';
import { contentFolder } from '../facts/load/files.ts';

/** Folder of the built site. */
export const dist = process.env['OUT_DIR'] ?? 'dist';

/** The file that lists every address ever published. It only grows. */
export const LIST = 'e2e/permalinks.txt';

/** The addresses in it. */
export const publishedAddresses = () => readFileSync(LIST, 'utf8').split('\n').filter(Boolean);

/** Nouns that this dispute counts, if there are any. */
function countedNouns(): Site['counted'] | undefined {
  const file = join(contentFolder, 'site.yaml');
  return existsSync(file) ? (load(readFileSync(file, 'utf8')) as Partial<Site>).counted : undefined;
}

/** Where the built site will be served, and what has moved on it. */
export function siteSettings(): Settings {
  const { BASE_PATH = '/', SITE_URL } = process.env;
  return {
    base: `/${BASE_PATH}/`.replace(/\/+/g, '/'),
    origin: SITE_URL && new URL(SITE_URL).origin,
    moved: readRedirects(),
    countedNouns: countedNouns(),
  };
}
