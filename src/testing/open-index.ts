// Opens an index in memory, as the search page opens the one of the site. For tests only.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Library } from '../facts/load/types.ts';
import { t } from '../i18n/t.ts';
import { open, RANKING, type Index, type Pagefind } from '../search/client/pagefind.ts';
import { searchIndex, type Spelling } from '../search/index.ts';
import { languageOf } from '../search/text.ts';

const indexes = new Map<string, Map<string, Uint8Array>>();
const elsewhere = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const [, folder = '', name = ''] = /^\/(index-\d+)\/([^?]+)/.exec(String(input)) ?? [];
  const index = indexes.get(folder);
  return index ? new Response(Buffer.from(index.get(name)!)) : elsewhere(input, init);
};

/** The index of a library, in its language, and how to open it anew. */
export async function openIndex(library: Library): Promise<{ index: Index; reopen: () => Index; files: Map<string, Uint8Array> }> {
  const { code } = library.locale;
  const files = await searchIndex([library]);
  const folder = `index-${indexes.size}`;
  indexes.set(folder, files);
  const script = join(mkdtempSync(join(tmpdir(), 'pagefind-')), 'pagefind.mjs');
  writeFileSync(script, files.get('pagefind.js')!);
  const pagefind = (await import(pathToFileURL(script).href)) as Pagefind;
  await pagefind.options({ basePath: `/${folder}/`, baseUrl: '/', noWorker: true, ranking: RANKING });
  const spelling = JSON.parse(Buffer.from(files.get(`spelling.${code}.json`)!).toString()) as Spelling;
  const reopen = () => open(pagefind, languageOf(t(library.locale).searchLanguage), async () => spelling);
  return { files, reopen, index: reopen() };
}
