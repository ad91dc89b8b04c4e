import { getCollection } from 'astro:content';
import { collectionNames } from '../schema/collections.ts';
import type { Raw } from './raw.ts';

/**
 * Reads all content through Astro. An empty or missing folder comes back as an empty list.
 * `version` is another text as soon as any file is another.
 */
export async function read(): Promise<{ raw: Raw; version: string }> {
  const lists = await Promise.all(collectionNames.map(async (name) => [name, await getCollection(name)] as const));
  const raw = lists.map(([name, entries]) => [
    name,
    entries.map(({ id, filePath, data, body }) => ({ id, file: filePath ?? id, data, body: body ?? '' })),
  ]);
  const version = lists.flatMap(([name, entries]) => entries.map(({ id, digest }) => `${name}/${id} ${digest}`)).join('\n');
  return { raw: Object.fromEntries(raw) as Raw, version };
}
