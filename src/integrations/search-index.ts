import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

interface Entry {
  id?: string;
  url: string;
  title: string;
  content: string;
}

/** Files that Pagefind ships and the site does not load: ready-made interfaces, its worker, texts of results. */
const UNUSED = /^(pagefind-(?!entry)|wasm\.unknown|fragment$)/;

/** Stops the build where Pagefind reports anything. Its calls do not throw. */
function must<T extends { errors: string[] }>(answer: T, doing: string): T {
  if (answer.errors.length > 0) throw new Error(`Search: ${doing} failed: ${answer.errors.join('; ')}`);
  return answer;
}

/** Writes the index of all entries into a folder. Without Pagefind's own filters, so that two builds are the same. */
async function writeIndex(entries: Entry[], folder: string, language: string): Promise<void> {
  const { index } = must(await pagefind.createIndex({ includeCharacters: '.', forceLanguage: language }), 'making an index');
  if (!index) throw new Error('Search: Pagefind made no index');
  for (const { url, title, content } of entries) {
    must(await index.addCustomRecord({ url, language, content, meta: { title } }), `adding ${url}`);
  }
  must(await index.writeFiles({ outputPath: folder }), `writing ${folder}`);
  await pagefind.close();
}

/** Pagefind's id of each record by its address, read from the texts of results, which are not kept. */
async function idsByUrl(folder: string): Promise<Map<string, string>> {
  const names = await readdir(join(folder, 'fragment'));
  const pairs = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const text = gunzipSync(await readFile(join(folder, 'fragment', name))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, name.replace(/\.pf_fragment$/, '')];
    }),
  );
  return new Map(pairs);
}

async function removeUnused(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => UNUSED.test(name));
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true })));
}

/**
 * Builds the search index from `/search/records.json`, which a page wrote. The folder's name is the hash of
 * the records and of Pagefind's version, so that no browser reads an old index with a new script.
 * @returns how many entries were indexed
 */
async function buildIndex(dist: string): Promise<number> {
  const file = join(dist, 'search', 'records.json');
  const text = await readFile(file, 'utf8');
  const { language, records } = JSON.parse(text) as { language: string; records: Entry[] };
  const engine = await readFile(new URL('../package.json', import.meta.resolve('pagefind')), 'utf8');
  const bundle = `search/${createHash('sha256').update(engine).update(text).digest('hex').slice(0, 12)}/`;
  const folder = join(dist, bundle);
  await writeIndex(records, folder, language);
  const ids = await idsByUrl(folder);
  const slim = records.map(({ content, ...record }) => ({ ...record, id: ids.get(record.url) }));
  const lost = slim.filter(({ id }) => !id);
  if (lost.length > 0) throw new Error(`Search: not in the index: ${lost.map(({ url }) => url).join(', ')}`);
  await removeUnused(folder);
  await writeFile(file, JSON.stringify({ bundle, records: slim }));
  return records.length;
}

/** Indexes the built site for search. Any failure stops the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await buildIndex(fileURLToPath(dir));
        logger.info(`${count} records can be searched`);
      },
    },
  };
}
