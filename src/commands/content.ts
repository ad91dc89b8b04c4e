// Content read without a build, for commands that check, prove or add single files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import type { Problem } from '../library/problem.ts';
import type { Raw, RawEntry } from '../library/raw.ts';
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

const FRONT_MATTER = /^---\n([\s\S]*?\n)---\n?/;

/** What a file holds: fields, and for MDX the body below them. */
function split(path: string, text: string): Pick<RawEntry, 'data' | 'body'> {
  if (!path.endsWith('.mdx')) return { data: path.endsWith('.json') ? JSON.parse(text) : load(text), body: '' };
  const front = FRONT_MATTER.exec(text);
  if (!front) throw new Error('the fields at its head are not closed by a line of three hyphens');
  return { data: load(front[1]!), body: text.slice(front[0].length) };
}

/** True where a path lies where a collection's files lie. */
const lies = (path: string, pattern: string) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(path);

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
  const lists = collectionNames.map((name) => [name, [...files].filter(([path]) => lies(path, collections[name].pattern)).flatMap(read)]);
  return { raw: Object.fromEntries(lists) as Raw, problems };
}
