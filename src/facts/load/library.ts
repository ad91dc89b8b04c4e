import { getCollection } from 'astro:content';
import { edition } from '../../i18n/edition.ts';
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

type Read = (language: string) => Library;

let known: { store: unknown; read: Promise<Read> } | undefined;

/** The content's own language, as a key. */
const OWN = '';

/** What comes of reading the content once: the same library in each language, or the same mistakes, for all who ask. */
async function readOnce(): Promise<Read> {
  const raw = Object.fromEntries(await Promise.all(collectionNames.map(async (name) => [name, await rawEntries(name)]))) as Raw;
  const made = new Map<string, () => Library>();
  const make = (language: string): (() => Library) => {
    try {
      const library = language === OWN ? build(raw) : buildIn(language, raw);
      return () => library;
    } catch (fault) {
      return () => {
        throw fault;
      };
    }
  };
  return (language) => {
    if (!made.has(language)) made.set(language, make(language));
    return made.get(language)!();
  };
}

/**
 * The whole content, linked, in the language of the page that asks. Linked once per build; in development, again after each edit.
 * @throws Error with every problem of the content at once
 */
export async function library(): Promise<Library> {
  // Astro gives the same object until it has read the content again.
  const store = (await getCollection('site'))[0]?.data;
  if (!known || known.store !== store) known = { store, read: readOnce() };
  const read = await known.read;
  const own = read(OWN);
  const language = edition()?.language;
  return language ? read(language) : own;
}
