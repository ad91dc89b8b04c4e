import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
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

/** Paths of a collection's files below the content folder, by id. */
export const pathsOf = (name: CollectionName): string[] =>
  globSync(collections[name].pattern, { cwd: contentFolder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort(byId);

/** The files of some collections, or of all. */
export const readFiles = (names = collectionNames): Files =>
  new Map(names.flatMap(pathsOf).map((path) => [path, readFileSync(join(contentFolder, path), 'utf8')]));

const asRegExp = (pattern: string) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\*+/g, (stars) => (stars === '*' ? '[^/]+' : '.+'))}$`);
const PLACES = collectionNames.map((name) => ({ name, place: asRegExp(collections[name].pattern) }));

/** Files that the last commit holds and the folder no longer does. None where git is not at hand. */
function deletedFiles(): Files {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: contentFolder, encoding: 'utf8' }).stdout ?? '';
  const paths = git('diff', '--name-only', '--diff-filter=D', '--no-renames', '--relative', 'HEAD', '--', '.').split('\n');
  return new Map(paths.filter(Boolean).map((path) => [path, git('show', `HEAD:./${path}`)]));
}

/** Files as entries of their collections. */
export function rawOf(files = readFiles()): Raw {
  const raw = Object.fromEntries(collectionNames.map((name): [string, RawEntry[]] => [name, []])) as Raw;
  for (const [path, text] of files) for (const { name, place } of PLACES) if (place.test(path)) raw[name].push(parseFile(path, text));
  return raw;
}

const isDraft = ({ data }: RawEntry) => (data as { draft?: unknown }).draft === true;

/** The drafts of the content. */
export const draftsOf = (raw: Raw): RawEntry[] => Object.values(raw).flat().filter(isDraft);

/**
 * The content to show, and entries that are not there though others may name them.
 * @param drafts true where drafts are shown
 */
export function shownOf(raw: Raw, drafts: boolean): { raw: Raw; gone: Raw } {
  const gone = rawOf(deletedFiles());
  for (const entry of Object.values(gone).flat()) entry.gone = 'was deleted';
  if (drafts) return { raw, gone };
  const shown = { ...raw };
  for (const name of collectionNames) {
    shown[name] = raw[name].filter((entry) => !isDraft(entry));
    gone[name].push(...raw[name].filter(isDraft).map((entry) => ({ ...entry, gone: 'is a draft' as const })));
  }
  shown.versions = raw.versions.filter(
    ({ id }) => !gone.charts.some((chart) => chart.gone === 'is a draft' && id.startsWith(`${chart.id}/`)),
  );
  return { raw: shown, gone };
}

/**
 * The languages of the site: that of the content first, then those it is translated into; and those of the translations that nobody has
 * reviewed, whose pages ask not to be indexed. If `site.yaml` can't be read, the first is English, and the build reports the error.
 */
export function contentLanguages(): { locales: [string, ...string[]]; drafts: string[] } {
  const { site, editions } = rawOf(readFiles(['site', 'editions']));
  const { language } = (site[0]?.data ?? {}) as { language?: unknown };
  const codeOf = ({ id }: RawEntry) => id.split('/')[0]!;
  return {
    locales: [typeof language === 'string' ? language : 'en', ...editions.map(codeOf)],
    drafts: editions.filter(({ data }) => !(data as { reviewer?: unknown }).reviewer).map(codeOf),
  };
}
