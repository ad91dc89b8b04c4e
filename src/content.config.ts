import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { contentFolder, pathsOf } from './facts/load/files.ts';
import { parseFile } from './facts/load/parse-file.ts';
import { collectionNames, collections as kinds, type CollectionName } from './facts/schema/collections.ts';

/** Loads files as they are. Unlike Astro's `glob()`, it never stops at a broken one: `check()` reports all problems together. */
const contentLoader = (name: CollectionName): Loader => ({
  name: `content-${name}`,
  async load({ store, generateDigest, config, watcher, refreshContextData }) {
    if (refreshContextData) refreshContextData['loaded'] = true;
    const entries = pathsOf(name).map((path) => ({ path, ...parseFile(path, readFileSync(join(contentFolder, path), 'utf8')) }));
    const ids = new Set(entries.map(({ id }) => id));
    // A build starts from nothing: Astro trusts `.astro/content-modules.mjs` while no entry changes, and a build of other content may have written it.
    for (const id of store.keys()) if (!watcher || !ids.has(id)) store.delete(id);
    for (const entry of entries) {
      const { path, id, file, data, body, unread } = entry;
      store.set({
        id,
        data: data as Record<string, unknown>,
        body,
        digest: generateDigest({ ...entry }),
        filePath: relative(fileURLToPath(config.root), resolve(contentFolder, path)).replaceAll('\\', '/'),
        // Makes Astro compile the body. One that MDX cannot compile would end the build before other problems are reported.
        ...(body && !unread && { deferredRender: true }),
        rendered: { html: '', metadata: { file, unread } },
      });
    }
  },
});

const collection = <N extends CollectionName>(name: N) => defineCollection({ schema: kinds[name].schema, loader: contentLoader(name) });

type Collections = { [N in CollectionName]: ReturnType<typeof collection<N>> };

/** One for each entry of `src/facts/schema/collections.ts`, which says where its files are and what its fields mean. */
export const collections = Object.fromEntries(collectionNames.map((name) => [name, collection(name)])) as Collections;
