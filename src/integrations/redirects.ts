import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from './base-path.ts';
import { problemsOf, redirectsOf, type ListProblem, type Redirects } from './redirect-list.ts';
import { movedPage, withPlaces, type Place } from './redirect-page.ts';
import { placesOn } from '../checks/permalinks.ts';
import { fileAt, fragmentOf, siteOf, type Settings, type Site } from '../checks/site.ts';
import { readTree } from '../checks/tree.ts';

/** The list of addresses that have moved. */
export const redirectsFile = () => join(process.env['CONTENT_DIR'] ?? 'content', 'redirects.yaml');
export const redirectsText = () => (existsSync(redirectsFile()) ? readFileSync(redirectsFile(), 'utf8') : '');

/** What redirects change in the built site: pages written anew, and files copied to where they stood. */
export interface Changes {
  pages: Map<string, string>;
  copies: Map<string, string>;
  problems: ListProblem[];
}

const pageOf = (address: string) => address.split('#')[0]!;

/** Works out what stands at old addresses. @param text the list as it is written */
export function redirect(text: string, site: Site): Changes {
  const { redirects, problems } = redirectsOf(text);
  const all = [...problems, ...problemsOf(text, redirects, site)];
  const changes: Changes = { pages: new Map(), copies: new Map(), problems: all };
  if (all.length > 0) return changes;
  for (const [page, lines] of Map.groupBy(redirects, ([from]) => pageOf(from))) {
    const to = redirects.get(page);
    const places = new Map(lines.flatMap(([from, now]) => (fragmentOf(from) ? [[fragmentOf(from)!, now]] : [])));
    if (!to) changes.pages.set(fileAt(page), withPlaces(site.files.get(fileAt(page))!, placesOf(page, places, site)));
    else if (to.split('#')[0]!.endsWith('/')) changes.pages.set(fileAt(page), moved(page, to, places, site));
    else changes.copies.set(fileAt(page), fileAt(to));
  }
  return changes;
}

const based = (address: string, { base }: Site) => base + address.slice(1);

/** Places of a page that still stands: renamed on it, or gone elsewhere. */
const placesOf = (page: string, places: Redirects, site: Site): Place[] =>
  [...places].map(([id, to]) => (pageOf(to) === page ? { id, now: fragmentOf(to) ?? 'main' } : { id, href: based(to, site) }));

/** The page at an old address. Places that are still called the same lead to themselves; others as the list says. */
function moved(from: string, to: string, places: Redirects, site: Site): string {
  const kept = [...placesOn(fileAt(to), site)].map((id): [string, string] => [id, `${pageOf(to)}#${id}`]);
  const all = [...new Map([...kept, ...places])];
  return movedPage({
    from,
    to: based(to, site),
    canonical: (site.origin ?? '') + based(pageOf(to), site),
    places: new Map(all.map(([id, now]) => [id, based(now, site)])),
    lang: site.pages.get(fileAt(to))!.lang,
    base: site.base,
  });
}

async function write(folder: string, { pages, copies }: Changes): Promise<void> {
  const into = async (file: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    return join(folder, file);
  };
  for (const [file, html] of pages) await writeFile(await into(file), html);
  for (const [old, now] of copies) await copyFile(join(folder, now), await into(old));
}

/** Keeps old addresses alive, as `content/redirects.yaml` says. Any mistake in it stops the build. */
export function redirects(): AstroIntegration {
  let settings: Settings = {};
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        settings = { base: basePath(config), origin: config.site && new URL(config.site).origin };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const text = redirectsText();
        if (redirectsOf(text).redirects.size === 0 && redirectsOf(text).problems.length === 0) return;
        const folder = fileURLToPath(dir);
        const changes = redirect(text, siteOf(readTree(folder), settings));
        const said = changes.problems.map(({ line, wrong, todo }) => `${redirectsFile()}:${line}: ${wrong}. ${todo}.`);
        if (said.length > 0) throw new Error(`The list of addresses that have moved is wrong:\n${said.join('\n')}\n`);
        await write(folder, changes);
        logger.info(`${redirectsOf(text).redirects.size} old addresses lead on`);
      },
    },
  };
}
