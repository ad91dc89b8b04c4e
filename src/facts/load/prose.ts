import { collectionNames, collections, FROZEN, type CollectionName } from '../schema/collections.ts';
import { textsIn, type Text } from '../schema/field.ts';
import { memoize } from '../values/memoize.ts';
import type { Entries } from './parse.ts';

/** A file that an author writes, of any collection. */
export interface ProseEntry {
  name: CollectionName;
  id: string;
  file: string;
  data: { ownNumbers?: { number: string; why: string }[]; searched?: string };
  body: string;
  /** The texts of its fields. */
  texts: Text[];
}

/** All files that authors write, without those that commands write. */
export const proseEntries = memoize((entries: Entries): ProseEntry[] =>
  collectionNames
    .filter((name) => !FROZEN.includes(name))
    .flatMap((name) =>
      entries[name].map(({ id, file, data, body }) => {
        return { name, id, file, data: data as ProseEntry['data'], body, texts: textsIn(collections[name].schema, data) };
      }),
    ),
);
