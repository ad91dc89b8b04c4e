import { once } from 'node:events';
import { resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../facts/load/files.ts';

/** Loads the content again. Astro passes over a call while it loads `content.config.ts`, which it does after each edit of MDX or YAML. */
async function refreshAll(refresh: (options: { context: Record<string, unknown> }) => Promise<void>): Promise<void> {
  const context = { loaded: false };
  for (let tries = 0; !context.loaded && tries < 100; tries += 1) {
    await refresh({ context });
    if (!context.loaded) await wait(20);
  }
}

/**
 * Shows edits of the content in development. Left to itself, Astro can keep serving old content where a page is rendered while the content
 * store is being replaced. So the two take turns: the store waits for pages that are being rendered, and later requests wait for the store.
 */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const folder = resolve(contentFolder);
        const rendering = new Set<Promise<unknown>>();
        let refreshed = Promise.resolve();
        let queued = false;

        server.middlewares.use(async (_request, response, next) => {
          await refreshed;
          if (response.destroyed) return; // A reader who left meanwhile: its close was missed, and would be waited for without end.
          const closed = once(response, 'close')
            .catch(() => undefined)
            .finally(() => rendering.delete(closed));
          rendering.add(closed);
          next();
        });

        const refresh = async () => {
          await Promise.allSettled(rendering);
          queued = false;
          // Astro reloads open pages once it has written the store.
          if (refreshContent) await refreshAll(refreshContent);
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (queued || !resolve(path).startsWith(folder + sep)) return;
          queued = true;
          refreshed = refreshed.then(refresh).catch((fault) => server.config.logger.error(String(fault)));
        });
      },
    },
  };
}
