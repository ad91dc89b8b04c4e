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

/** The words of a library, and the misspellings that readers' words and the glossary list. */
export function spellingOf(library: Library): Spelling {
  const { readersWords, terms } = library;
  const records = searchRecords(library);
  const texts = records.flatMap(({ title, about = '', summary, statements = [], more = '' }) => [
    title,
    about,
    summary,
    more,
    ...statements.map(({ text }) => text),
  ]);
  // Readers' words are in the index only beside a text that says one of their group.
  const all = fold(texts.join(' '));
  const readers = [
    ...readersWords.same.filter((group) => group.some((word) => all.includes(fold(word)))).flat(),
    ...readersWords.kinds.flatMap(({ kind, words }) => (records.some((one) => one.kind === kind) ? words : [])),
  ];
  const counts = new Map<string, number>();
  for (const [word] of [...texts, ...readers].join(' ').matchAll(/\p{L}{3,}/gu)) counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
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
  for (const library of libraries) {
    const write = documentsOf(library);
    for (const record of searchRecords(library)) {
      const added = await index.addHTMLFile({ url: record.url, content: write(record) });
      if (added.errors.length > 0) throw new Error(`Pagefind refuses ${record.url}: ${added.errors.join('\n')}`);
    }
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0 || files.length === 0) throw new Error(`Pagefind wrote no index: ${faults.join('\n')}`);
  const used = files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }): [string, Uint8Array] => [path, content]);
  const spelling = libraries.map((library): [string, Uint8Array] => [
    `spelling.${library.locale.code}.json`,
    Buffer.from(JSON.stringify(spellingOf(library))),
  ]);
  return new Map([...used, ...spelling].sort(([a], [b]) => (a < b ? -1 : 1)));
}

let made: Promise<unknown> = Promise.resolve();

/**
 * Makes the index of the site's languages, as Pagefind writes it: files by name. The same content gives the same bytes.
 * @throws Error where Pagefind refuses a record
 */
export function searchIndex(libraries: Library[]): Promise<Map<string, Uint8Array>> {
  // Pagefind runs as one process, which each index starts and ends.
  const index = made.then(() => make(libraries).finally(close));
  made = index.catch(() => undefined);
  return index;
}
