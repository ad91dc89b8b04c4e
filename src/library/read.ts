import { getCollection } from 'astro:content';
import { collectionNames } from '../schema/collections.ts';
import type { Raw } from './raw.ts';

/** Reads all content through Astro. An empty or missing folder comes back as an empty list. */
export async function read(): Promise<Raw> {
  const lists = await Promise.all(
    collectionNames.map(async (name) => {
      const entries = await getCollection(name);
      return [name, entries.map(({ id, filePath, data, body }) => ({ id, file: filePath ?? id, data, body: body ?? '' }))];
    }),
  );
  return Object.fromEntries(lists);
}
