import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from './base-path.ts';
import { builtLanguages } from './editions.ts';
import { linkerOf, type Term } from './glossary-links.ts';
import { languageLinker } from './link-languages.ts';
import { withOwnPolicy } from './own-policy.ts';
import { withOwnStyles } from './own-styles.ts';
import { withSafeAttributes } from './safe-attributes.ts';

/** Pages whose words are not linked: the glossary itself; embeds, which link to their chart only; frozen versions, which do not change. The glossary is in one language, so editions are left out too. */
const UNLINKED = /^(glossary|embed|charts\/[^/]+\/v)\//;

/** After how many pages the terminal says how far the work is. */
const SHOWN = 2000;

const SCRIPT_FILE = /<script[^>]*\ssrc="([^"]+)"/g;

/** The code of the scripts that a page loads. */
function scriptsOf(html: string, root: string, base: string): string[] {
  const files = [...html.matchAll(SCRIPT_FILE)].map((match) => join(root, match[1]!.slice(base.length)));
  return files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
}

const finished = (built: string, scripts: string[]) => withOwnPolicy(built, withOwnStyles(built, scripts));

/** The last work on each built page, in one pass: languages of links, glossary links, its own styles, its own policy. */
export function finishPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config);
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const terms = JSON.parse(readFileSync(join(root, 'glossary/terms.json'), 'utf8')) as Term[];
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
        const linked = linkerOf(terms);
        const { own, editions } = builtLanguages(root);
        const withLanguages = languageLinker(base, own, editions);
        const unlinked = (page: string) => UNLINKED.test(page) || editions.some((language) => page.startsWith(`${language}/`));
        for (const [at, page] of pages.entries()) {
          if (at > 0 && at % SHOWN === 0) logger.info(`${at} of ${pages.length} pages`);
          const html = withLanguages(withSafeAttributes(readFileSync(join(root, page), 'utf8')));
          const built = unlinked(page) ? html : linked(html);
          try {
            writeFileSync(join(root, page), finished(built, scriptsOf(built, root, base)));
          } catch (fault) {
            throw new Error(`${page} ${(fault as Error).message}`, { cause: fault });
          }
        }
        logger.info(`${pages.length} pages, ${terms.length} terms linked where pages first use them`);
      },
    },
  };
}
