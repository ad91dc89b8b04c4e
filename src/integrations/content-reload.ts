import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Shows edits of the content in development: lists of pages are made anew, and open pages load again. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = resolve(process.env['CONTENT_DIR'] ?? 'content');
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          if (!resolve(path).startsWith(folder + sep)) return;
          // The name by which Astro tells itself that content has changed.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
