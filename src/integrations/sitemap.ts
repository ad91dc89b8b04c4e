import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Picks the pages for the sitemap. @param base with a slash at both ends @param drafts unreviewed languages @param out the built folder */
export function isListed(base: string, drafts: string[], out: string): (url: string) => boolean {
  const hidden = ['embed', ...drafts].map((folder) => `${base}${folder}/`);
  return (url) => {
    const { pathname } = new URL(url);
    return !hidden.some((path) => pathname.startsWith(path)) && existsSync(join(out, pathname.slice(base.length), 'index.html'));
  };
}
