import { close, createIndex } from 'pagefind';
import type { Library } from '../facts/load/types.ts';
import { documentsOf } from './document.ts';
import { searchRecords } from './records.ts';
import { fold } from './text.ts';

/** Words in a file of the index. Pagefind's own 20,000 make files of 21 KB, of which most questions need several. */
const CHUNK_SIZE = '5000';

/** Pagefind's own interfaces, and what only they use. */
const UNUSED = /-ui\.|pagefind-highlight|pagefind-worker|wasm\.unknown/;

/** What the search page loads once somebody types a word that stands nowhere. */
export interface Spelling {
  /** Misspelled words, each with the right one. */
  misspelled: [wrong: string, right: string][];
  /** All words of the site, the most frequent first. */
  words: string[];
}

/** The words of all documents of a library, and the misspellings that readers' words and the glossary list. */
function spellingOf({ readersWords, terms }: Library, documents: string): Spelling {
  const counts = new Map<string, number>();
  for (const [word] of fold(documents.replace(/<[^>]*>|&\w+;/g, ' ')).matchAll(/\p{L}{3,}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    misspelled: [...Object.entries(readersWords.misspelled), ...terms.map(({ term, misspelled }) => [term, misspelled] as const)].flatMap(
      ([right, wrong]) => wrong.map((one): [string, string] => [fold(one), right]),
    ),
    words: [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word),
  };
}

async function make(libraries: Library[]): Promise<Map<string, Uint8Array>> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('\n')}`);
  const made = new Map<string, Uint8Array>();
  for (const library of libraries) {
    const write = documentsOf(library);
    let documents = '';
    for (const record of searchRecords(library)) {
      const content = write(record);
      documents += content;
      const added = await index.addHTMLFile({ url: record.url, content });
      if (added.errors.length > 0) throw new Error(`Pagefind refuses ${record.url}: ${added.errors.join('\n')}`);
    }
    made.set(`spelling.${library.locale.code}.json`, Buffer.from(JSON.stringify(spellingOf(library, documents))));
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0 || files.length === 0) throw new Error(`Pagefind wrote no index: ${faults.join('\n')}`);
  for (const { path, content } of files) if (!UNUSED.test(path)) made.set(path, content);
  return new Map([...made].sort(([a], [b]) => (a < b ? -1 : 1)));
}

let last: Promise<unknown> = Promise.resolve();

/** Pagefind's index of the site's languages: files by name, the same for the same content. @throws Error where Pagefind refuses a record */
export function searchIndex(libraries: Library[]): Promise<Map<string, Uint8Array>> {
  // Pagefind runs as one process, which each index starts and ends.
  const index = last.then(() => make(libraries).finally(close));
  last = index.catch(() => undefined);
  return index;
}
