import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { parseFile, type Raw, type RawEntry } from './parse-file.ts';

/** Texts by path below the content folder: `figures/cups.yaml`. */
export type Files = Map<string, string>;

/** The folder that holds the content. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

const stem = (path: string) => path.replace(/\.[^.]+$/, '');
/** By id: `cups` comes before `cups-2`. */
const byId = (a: string, b: string) => (stem(a) < stem(b) ? -1 : 1);

/** Paths of all text files below a folder, by id. */
function pathsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => /\.(yaml|mdx|json)$/.test(path)).sort(byId);
}

/** All text files of a content folder. */
export const readFiles = (folder = contentFolder): Files =>
  new Map(pathsBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

const asRegExp = (pattern: string) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\*+/g, (stars) => (stars === '*' ? '[^/]+' : '.+'))}$`);
const PLACES = collectionNames.map((name) => ({ name, place: asRegExp(collections[name].pattern) }));

/** Paths of a collection's files below the content folder, by id. */
export function pathsOf(name: CollectionName): string[] {
  const { pattern } = collections[name];
  const [folder, ...below] = pattern.split('/');
  if (below.length === 0) return existsSync(join(contentFolder, pattern)) ? [pattern] : [];
  const { place } = PLACES.find((one) => one.name === name)!;
  return pathsBelow(join(contentFolder, folder!))
    .map((path) => `${folder}/${path}`)
    .filter((path) => place.test(path));
}

/** Files as entries of their collections. */
export function rawOf(files: Files): Raw {
  const raw = Object.fromEntries(collectionNames.map((name): [string, RawEntry[]] => [name, []])) as Raw;
  for (const [path, text] of files) for (const { name, place } of PLACES) if (place.test(path)) raw[name].push(parseFile(path, text));
  return raw;
}
