import { createHash } from 'node:crypto';
import type { Library } from '../library/types.ts';
import { searchCatalogue } from '../site/search/records.ts';

const made = new WeakMap<Library, { text: string; version: string }>();

/** The search's catalog as a file, and a short hash of it, by which a browser tells a new one from an old. */
export function catalogueFile(library: Library): { text: string; version: string } {
  const known = made.get(library);
  if (known) return known;
  const text = JSON.stringify(searchCatalogue(library));
  const file = { text, version: createHash('sha256').update(text).digest('hex').slice(0, 12) };
  made.set(library, file);
  return file;
}
