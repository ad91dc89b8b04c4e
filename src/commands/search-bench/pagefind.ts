import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import type { Document, Search } from './engines.ts';

/** The part of Pagefind's browser interface that is used here. */
interface Browser {
  options(options: { noWorker: boolean; basePath: string; baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(q: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Lets Pagefind's browser code read its files from a folder. */
function readFilesByFetch(): void {
  const plain = globalThis.fetch;
  globalThis.fetch = async (from, ...rest) => {
    const url = String(from instanceof Request ? from.url : from);
    return url.startsWith('file:')
      ? new Response(new Uint8Array(await readFile(fileURLToPath(url.replace(/\?.*/, '')))))
      : plain(from, ...rest);
  };
}

/** Pagefind as it comes, over the same records: its own index, its own ranking. */
export async function pagefindSearch(documents: Document[]): Promise<{ search: Search; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  for (const { url, title, text } of documents)
    await index!.addCustomRecord({ url, language: 'en', content: `${title} ${text}`, meta: { title } });
  // Its own way of writing them now and then answers before a file is whole.
  const { files } = await index!.getFiles();
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await pagefind.close();
  readFilesByFetch();
  const engine = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Browser;
  await engine.options({ noWorker: true, basePath: `${pathToFileURL(folder).href}/`, baseUrl: '/' });
  await engine.init();
  const search: Search = async (q, most) => {
    const { results } = await engine.search(q);
    return Promise.all(results.slice(0, most).map(async (one) => (await one.data()).url));
  };
  return { search, folder };
}
