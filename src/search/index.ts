import { close, createIndex } from 'pagefind';
import type { Library } from '../facts/load/types.ts';
import { documentsOf } from './document.ts';
import { searchRecords } from './records.ts';
import { spellingFile } from './spelling.ts';

/** Words in a file of the index. Pagefind's own 20,000 make files of 21 KB, of which most questions need several. */
const CHUNK_SIZE = '5000';

/** Pagefind's own interfaces, and what only they use. */
const UNUSED = /-ui\.|pagefind-highlight|pagefind-worker|wasm\.unknown/;

/**
 * Makes the index of the site's languages, as Pagefind writes it: files by name. The same content gives the same bytes.
 * @param base path of the site, with a slash at both ends
 * @throws Error where Pagefind refuses a record
 */
export async function searchIndex(libraries: Library[], base: string): Promise<Map<string, Uint8Array>> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('\n')}`);
  for (const library of libraries) {
    const write = documentsOf(library);
    for (const record of searchRecords(library)) {
      const added = await index.addHTMLFile({ url: base + record.url.slice(1), content: write(record) });
      if (added.errors.length > 0) throw new Error(`Pagefind refuses ${record.url}: ${added.errors.join('\n')}`);
    }
  }
  const { files, errors: faults } = await index.getFiles();
  await close();
  if (faults.length > 0 || files.length === 0) throw new Error(`Pagefind wrote no index: ${faults.join('\n')}`);
  const used = files.filter(({ path }) => !UNUSED.test(path));
  return new Map([
    ...used.map(({ path, content }): [string, Uint8Array] => [path, content]),
    ...libraries.map((library): [string, Uint8Array] => [`spelling.${library.locale.code}.json`, Buffer.from(spellingFile(library))]),
  ]);
}
