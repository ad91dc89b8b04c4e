import { getCollection } from 'astro:content';
import { collectionNames, fileOf, type CollectionName } from '../schema/collections.ts';
import { build, buildIn } from './build.ts';
import { pathsOf } from './files.ts';
import type { Problem } from './problem.ts';
import type { Raw, RawEntry } from './raw.ts';
import type { Library } from './types.ts';

const byId = (a: RawEntry, b: RawEntry) => (a.id < b.id ? -1 : 1);

/** The entries of a collection as `contentLoader` stored them. */
async function rawEntries(name: CollectionName): Promise<RawEntry[]> {
  // Astro warns of an empty collection, and some may be empty.
  if (pathsOf(name).length === 0) return [];
  const entries = await getCollection(name);
  return entries
    .map(({ id, data, body = '', rendered }): RawEntry => {
      const lost = rendered?.metadata?.['lost'] as Problem | undefined;
      return { id, file: fileOf(name, id), data, body, ...(lost && { lost }) };
    })
    .sort(byId);
}

/** Gives the library in a language. @param code left out for the language of the content */
type Read = (code?: string) => Library;

let known: { store: unknown; read: Promise<Read> } | undefined;

/** Reads the content once, and links it once per language. Whoever asks for a language gets the same library, or the same error. */
async function readOnce(): Promise<Read> {
  const raw = Object.fromEntries(await Promise.all(collectionNames.map(async (name) => [name, await rawEntries(name)]))) as Raw;
  const results = new Map<string | undefined, () => Library>();
  const make = (code: string | undefined): (() => Library) => {
    try {
      const library = code ? buildIn(code, raw) : build(raw);
      return () => library;
    } catch (fault) {
      return () => {
        throw fault;
      };
    }
  };
  return (code) => {
    if (!results.has(code)) results.set(code, make(code));
    return results.get(code)!();
  };
}

/**
 * The whole content, linked, in a language. Linked once per build; in development, again after each edit.
 * @param code the language tag of a translation; left out, or the content's own, for the content as it was written
 * @throws Error with every problem of the content at once
 */
export async function library(code?: string): Promise<Library> {
  // Astro gives the same object until it has read the content again.
  const store = (await getCollection('site'))[0]?.data;
  if (!known || known.store !== store) known = { store, read: readOnce() };
  const read = await known.read;
  const own = read();
  return code && code !== own.locale.code ? read(code) : own;
}
