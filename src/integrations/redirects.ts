import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { load } from 'js-yaml';
import { fileOf } from '../checks/site.ts';
import { escapeXml } from '../facts/values/characters.ts';

/** Old addresses and where each leads now, both without the base path. */
export type Redirects = Map<string, string>;

/** The list in `content/redirects.yaml`. @throws YAMLException with file and line where it can't be parsed */
export function readRedirects(folder = process.env['CONTENT_DIR'] ?? 'content'): Redirects {
  const filename = join(folder, 'redirects.yaml');
  const list = existsSync(filename) ? load(readFileSync(filename, 'utf8'), { filename }) : {};
  return new Map(Object.entries(list ?? {}).map(([from, to]) => [from, String(to)]));
}

/** A page or a file, from the root of the site. */
const ADDRESS = /^\/(?!.*\.\.)([^\s?#]*(\/|\.\w+))?$/;

/** A slash for pages, and all extensions of a file. */
const ending = (address: string) => /(\/|\.[^/]+)$/.exec(address)![0];

/** What is wrong with the list, a sentence for each entry. @param answers whether the build wrote a file for an address */
export const redirectProblems = (redirects: Redirects, answers: (address: string) => boolean): string[] =>
  [...redirects].flatMap(([from, to]) => {
    if (![from, to].every((address) => ADDRESS.test(address)))
      return `"${from}: ${to}" is not a pair of addresses. Write /old/address/: /new/address/, without a place on the page.`;
    if (answers(from)) return `${from} still answers. Remove its line, or the page.`;
    if (!answers(to)) return `${from} leads to ${to}, which does not answer. Write where it is now.`;
    return ending(from) === ending(to) ? [] : `${from} leads to ${to}. A page must lead to a page, and a file to one of its kind.`;
  });

/** A refresh alone would drop the place on the page that the old address names. */
const SCRIPT = 'location.replace(document.links[0].href+location.hash)';
const POLICY = `default-src 'none';script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;

/** The page at an old address. It has no words of its own: browsers go straight on. @param to with the base path */
export function redirectPage(to: string, lang: string): string {
  const href = escapeXml(to);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}"><title>${href}</title><meta name="robots" content="noindex"><noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript></head><body><a href="${href}">${href}</a><script>${SCRIPT}</script></body></html>\n`;
}

/** Keeps old addresses alive. Astro's own `redirects` (7.3.4) leave out the base path, replace pages, and make a folder of a file. */
export function redirects(base: string, [lang = 'en']: string[]): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const list = readRedirects();
        const built = (address: string) => join(fileURLToPath(dir), fileOf(address.slice(1)));
        const problems = redirectProblems(list, (address) => existsSync(built(address)));
        if (problems.length > 0) throw new Error(`content/redirects.yaml:\n${problems.join('\n')}`);
        for (const [from, to] of list) {
          mkdirSync(dirname(built(from)), { recursive: true });
          if (to.endsWith('/')) writeFileSync(built(from), redirectPage(base + to.slice(1), lang));
          else copyFileSync(built(to), built(from));
        }
      },
    },
  };
}
