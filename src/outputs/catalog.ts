import { createHash } from 'node:crypto';
import { memoize } from '../facts/values/memoize.ts';
import type { Library } from '../facts/load/types.ts';
import { searchCatalogue } from '../search/records.ts';

/** The search catalog as a file, and a short hash of it as its version. */
export const catalogueFile = memoize((library: Library): { text: string; version: string } => {
  const text = JSON.stringify(searchCatalogue(library));
  return { text, version: createHash('sha256').update(text).digest('hex').slice(0, 12) };
});
