import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Picks the pages for the sitemap: all but frames for other sites, unreviewed translations, and lists that hold nothing, which are not built.
 * @param base with a slash at both ends @param drafts languages of unreviewed translations @param out the built folder
 */
export function isListed(base: string, drafts: string[], out: string): (url: string) => boolean {
  const hidden = ['embed', ...drafts].map((folder) => `${base}${folder}/`);
  return (url) => {
    const { pathname } = new URL(url);
    return !hidden.some((path) => pathname.startsWith(path)) && existsSync(join(out, pathname.slice(base.length), 'index.html'));
  };
}
