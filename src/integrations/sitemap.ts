import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from './base-path.ts';
import { builtLanguages } from './editions.ts';

/** Pages that are not for search engines: frames for other people's pages, the page of lost addresses, the parts of the pages. */
const LEFT_OUT = /^(embed\/|404|style\/)/;

/**
 * A sitemap of whole addresses.
 * @param paths as Astro gives them: below the base, without a slash before them
 * @param drafts languages whose pages ask not to be indexed
 */
export function sitemapXml(paths: string[], home: string, drafts: string[] = []): string {
  const isDraft = (path: string) => drafts.some((language) => path.startsWith(`${language}/`));
  const addresses = paths.filter((path) => !LEFT_OUT.test(path) && !isDraft(path)).map((path) => new URL(path, home).href);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.sort().map((address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>`),
    '</urlset>\n',
  ].join('\n');
}

/** Writes `/sitemap.xml`. Its addresses must be whole, so there is none where the site's own address is not set. */
export function sitemap(): AstroIntegration {
  let home: string | undefined;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = config.site && new URL(basePath(config), config.site).href;
      },
      'astro:build:done': async ({ dir, pages }) => {
        if (!home) return;
        const text = sitemapXml(
          pages.map(({ pathname }) => pathname),
          home,
          builtLanguages(fileURLToPath(dir)).drafts,
        );
        await writeFile(new URL('sitemap.xml', dir), text);
      },
    },
  };
}
