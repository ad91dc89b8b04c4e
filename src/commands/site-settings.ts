import { redirectsOf } from '../integrations/redirect-list.ts';
import { redirectsText } from '../integrations/redirects.ts';
import type { Settings } from '../integrations/site-check/site.ts';

/** Folder of the built site. */
export const dist = process.env['OUT_DIR'] ?? 'dist';

/** Where the built site stands, and what has moved in it, as the build was told. */
export function siteSettings(): Settings {
  const { BASE_PATH = '/', SITE_URL } = process.env;
  return {
    base: `/${BASE_PATH}/`.replace(/\/+/g, '/'),
    origin: SITE_URL && new URL(SITE_URL).origin,
    moved: redirectsOf(redirectsText()).redirects.keys(),
  };
}
