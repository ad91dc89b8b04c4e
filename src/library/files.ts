import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import { collectionNames, collections, entryId } from '../schema/collections.ts';
import type { Problem } from './problem.ts';
import type { Raw, RawEntry } from './raw.ts';

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

const FRONT_MATTER = /^---\r?\n([\s\S]*?\r?\n)---(?:\r?\n|$)/;

/** What a file holds: fields, and for MDX the body below them. */
function split(path: string, text: string): Pick<RawEntry, 'data' | 'body'> {
  if (!path.endsWith('.mdx')) return { data: path.endsWith('.json') ? JSON.parse(text) : load(text), body: '' };
  const front = FRONT_MATTER.exec(text);
  if (!front) throw new Error('the fields at its head are not closed by a line of three hyphens');
  return { data: load(front[1]!), body: text.slice(front[0].length) };
}

/** Where a collection's files lie. */
const PLACES = collectionNames.map((name) => {
  const pattern = collections[name].pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  return { name, place: new RegExp(`^${pattern}$`) };
});

function unreadable(file: string, fault: unknown): Problem {
  const line = fault instanceof YAMLException && fault.mark ? `line ${fault.mark.line + 1}` : '';
  const says = fault instanceof YAMLException ? fault.reason : (fault as Error).message;
  return {
    file,
    field: line,
    wrong: `cannot be read: ${says}`,
    todo: 'Mind quotes, colons, the depth of lines, and that every tag is closed',
  };
}

/** Files as the library takes them, and a problem for each that cannot be read. */
export function rawOf(files: Files): { raw: Raw; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = ([path, text]: [string, string]): RawEntry[] => {
    const file = `content/${path}`;
    try {
      return [{ id: entryId(path), file, ...split(path, text) }];
    } catch (fault) {
      problems.push(unreadable(file, fault));
      return [];
    }
  };
  const raw = Object.fromEntries(PLACES.map(({ name }): [string, RawEntry[]] => [name, []])) as Raw;
  for (const file of files) for (const { name, place } of PLACES) if (place.test(file[0])) raw[name].push(...read(file));
  return { raw, problems };
}
