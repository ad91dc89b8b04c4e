import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { parseFile, type Raw, type RawEntry } from './parse-file.ts';

/** Texts by path below the content folder: `figures/cups.yaml`. */
export type Files = Map<string, string>;

export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

const stem = (path: string) => path.replace(/\.[^.]+$/, '');
/** By id: `cups` comes before `cups-2`. */
const byId = (a: string, b: string) => (stem(a) < stem(b) ? -1 : 1);

/** Paths of a collection's files below the content folder, by id. */
export const pathsOf = (name: CollectionName): string[] =>
  globSync(collections[name].pattern, { cwd: contentFolder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort(byId);

export const readFiles = (names = collectionNames): Files =>
  new Map(names.flatMap(pathsOf).map((path) => [path, readFileSync(join(contentFolder, path), 'utf8')]));

const asRegExp = (pattern: string) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\*+/g, (stars) => (stars === '*' ? '[^/]+' : '.+'))}$`);
const PLACES = collectionNames.map((name) => ({ name, place: asRegExp(collections[name].pattern) }));

/** The collection that a file belongs to. @param path below the content folder */
export const collectionOf = (path: string): CollectionName | undefined => PLACES.find(({ place }) => place.test(path))?.name;

export function rawOf(files = readFiles()): Raw {
  const raw = Object.fromEntries(collectionNames.map((name): [string, RawEntry[]] => [name, []])) as Raw;
  for (const [path, text] of files) raw[collectionOf(path)!]?.push(parseFile(path, text));
  return raw;
}

/** The languages of the site, that of the content first (English if `site.yaml` can't be read), and those that nobody has reviewed. */
export function contentLanguages(): { locales: [string, ...string[]]; drafts: string[] } {
  const { site, editions } = rawOf(readFiles(['site', 'editions']));
  const { language } = (site[0]?.data ?? {}) as { language?: unknown };
  const codeOf = ({ id }: RawEntry) => id.split('/')[0]!;
  return {
    locales: [typeof language === 'string' ? language : 'en', ...editions.map(codeOf)],
    drafts: editions.filter(({ data }) => !(data as { reviewer?: unknown }).reviewer).map(codeOf),
  };
}
