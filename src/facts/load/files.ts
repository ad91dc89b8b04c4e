import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, collections, entryId } from '../schema/collections.ts';
import type { Raw, RawEntry } from './raw.ts';
import { split, unreadable } from './split.ts';

/** Texts by path below the content folder: `figures/cups.yaml`. */
export type Files = Map<string, string>;

/** The folder that holds the content. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

const stem = (path: string) => path.replace(/\.[^.]+$/, '');
/** In the order of ids: `cups` stands before `cups-2`. */
const byId = (a: string, b: string) => (stem(a) < stem(b) ? -1 : 1);

/** Paths of all text files below a folder, in the order of their ids. */
function namesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => /\.(yaml|mdx|json)$/.test(name)).sort(byId);
}

/** All text files of a content folder. */
export const readFiles = (folder = contentFolder): Files =>
  new Map(namesBelow(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

/** A text that is another one as soon as a file of the content is another. No file is opened for it. */
export const stampOf = (folder = contentFolder): string =>
  namesBelow(folder)
    .map((name) => {
      const { mtimeMs, size } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? {};
      return `${name} ${mtimeMs} ${size}`;
    })
    .join('\n');

/** Where a collection's files lie. */
const PLACES = collectionNames.map((name) => {
  const pattern = collections[name].pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  return { name, place: new RegExp(`^${pattern}$`) };
});

/** A file as the library takes it, and one that cannot be read with what is wrong with it. */
function entryOf([path, text]: [string, string]): RawEntry {
  const [id, file] = [entryId(path), `content/${path}`];
  try {
    return { id, file, ...split(path, text) };
  } catch (fault) {
    return { id, file, data: {}, body: '', lost: unreadable(file, fault) };
  }
}

/** Files as the library takes them. */
export function rawOf(files: Files): Raw {
  const raw = Object.fromEntries(PLACES.map(({ name }): [string, RawEntry[]] => [name, []])) as Raw;
  for (const file of files) for (const { name, place } of PLACES) if (place.test(file[0])) raw[name].push(entryOf(file));
  return raw;
}
