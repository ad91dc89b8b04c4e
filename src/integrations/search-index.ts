import { mkdir, writeFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder, rawOf } from '../facts/load/files.ts';
import { link } from '../facts/load/link.ts';
import { check, parseTranslated } from '../facts/load/parse.ts';
import { searchIndex } from '../search/index.ts';

/** The index of all that is in the content folder, each language for itself. Pages have checked the content before. */
function indexContent(base: string): Promise<Map<string, Uint8Array>> {
  const raw = rawOf();
  const own = link(check(raw, {}).entries);
  return searchIndex([own, ...own.editions.map(({ language }) => link(parseTranslated(raw, language), language))], base);
}

/** Writes Pagefind's index of the content to `/pagefind/`, where the script of the search page asks for it. In development it is made when it is asked for. */
export function searchFiles(base: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let index: Promise<Map<string, Uint8Array>> | undefined;
        const folder = resolve(contentFolder) + sep;
        server.watcher.on('all', (_event, path) => {
          if (resolve(path).startsWith(folder)) index = undefined;
        });
        server.middlewares.use((request, response, next) => {
          // Vite has taken off the base path where there is one.
          const name = /^(?:.*)\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
          if (!name) return next();
          index ??= indexContent(base);
          index.then((files) => {
            const file = files.get(name);
            response.statusCode = file ? 200 : 404;
            response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
            response.end(file);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await indexContent(base);
        for (const [name, content] of files) {
          const file = new URL(`pagefind/${name}`, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${files.size} files`);
      },
    },
  };
}
