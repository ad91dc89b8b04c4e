import { getCollection } from 'astro:content';
import { collectionNames } from '../schema/collections.ts';
import type { Problem } from './problem.ts';
import type { Raw } from './raw.ts';
import { LOST } from './split.ts';

/** Why a file could not be read, with its path as messages give it. */
const lostIn = (data: Record<string, unknown>, file: string) => (data[LOST] ? { lost: { ...(data[LOST] as Problem), file } } : {});

/**
 * Reads all content through Astro. An empty or missing folder comes back as an empty list.
 * `version` is another text as soon as any file is another.
 */
export async function read(): Promise<{ raw: Raw; version: string }> {
  const lists = await Promise.all(collectionNames.map(async (name) => [name, await getCollection(name)] as const));
  const raw = lists.map(([name, entries]) => [
    name,
    entries.map(({ id, filePath: file = id, data, body = '' }) => ({ id, file, data, body, ...lostIn(data, file) })),
  ]);
  const version = lists.flatMap(([name, entries]) => entries.map(({ id, digest }) => `${name}/${id} ${digest}`)).join('\n');
  return { raw: Object.fromEntries(raw) as Raw, version };
}
