import { collectionNames } from '../schema/collections.ts';
import type { Entries } from './parse.ts';
import type { Body, Library } from './types.ts';

/** Bodies by collection and id of the entry. A translated body belongs to the entry that it translates. */
export function bodiesOf(entries: Entries): Library['bodies'] {
  const names = collectionNames.filter((name) => name !== 'translatedBodies');
  const bodies = names.flatMap((collection) =>
    entries[collection].flatMap(({ id, body: text, translatedBody }): [string, Body][] => {
      const entry = translatedBody ? { collection: 'translatedBodies' as const, id: translatedBody } : { collection, id };
      return text ? [[`${collection}/${id}`, { text, entry }]] : [];
    }),
  );
  return new Map(bodies);
}
