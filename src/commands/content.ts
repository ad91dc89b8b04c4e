// Content read without a build, for commands that check, prove or add single files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Raw, RawEntry } from '../library/raw.ts';
import { split, unreadable } from '../library/split.ts';
import { collectionNames, collections, entryId } from '../schema/collections.ts';

/** Texts by path below the content folder: `figures/cups.yaml`. */
export type Files = Map<string, string>;

/** The folder that a build would read. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

/** All text files of a content folder. */
export function readFiles(folder = contentFolder): Files {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(yaml|mdx|json)$/.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** True where a path lies where a collection's files lie. */
const lies = (path: string, pattern: string) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(path);

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
  const lists = collectionNames.map((name) => [name, [...files].filter(([path]) => lies(path, collections[name].pattern)).map(entryOf)]);
  return Object.fromEntries(lists) as Raw;
}
