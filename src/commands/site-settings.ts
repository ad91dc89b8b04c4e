import { readFileSync } from 'node:fs';
import { LIST } from '../checks/permalinks.ts';
import { fileOf, type Settings } from '../checks/site.ts';
import { rawOf, readFiles } from '../facts/load/files.ts';
import type { Site } from '../facts/schema/site.ts';
import { readRedirects } from '../integrations/redirects.ts';

export const dist = process.env['OUT_DIR'] ?? 'dist';

/** Where the built site will be served, what has moved on it, and what was ever published. */
export function siteSettings(): Settings {
  const { BASE_PATH = '/', SITE_URL } = process.env;
  const { counted = [] } = (rawOf(readFiles(['site'])).site[0]?.data ?? {}) as Partial<Site>;
  return {
    base: `/${BASE_PATH}/`.replace(/\/+/g, '/'),
    origin: SITE_URL && new URL(SITE_URL).origin,
    moved: new Map([...readRedirects()].map(([from, to]) => [fileOf(from.slice(1)), fileOf(to.slice(1))])),
    countedNouns: counted,
    published: readFileSync(LIST, 'utf8').split('\n').filter(Boolean),
  };
}
