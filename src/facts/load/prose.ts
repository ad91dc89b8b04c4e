import { collectionNames, FROZEN, type CollectionName } from '../schema/collections.ts';
import type { Entries } from './parse.ts';

/** A file that an author writes, whatever its collection. */
export interface ProseEntry {
  name: CollectionName;
  file: string;
  data: { ownNumbers?: { number: string }[]; searched?: string };
  body: string;
}

/** All files that authors write; those that commands write are left out. */
export const proseEntries = (entries: Entries): ProseEntry[] =>
  collectionNames
    .filter((name) => !FROZEN.includes(name))
    .flatMap((name) => entries[name].map(({ file, data, body }) => ({ name, file, data: data as ProseEntry['data'], body })));
