// What a site shows of its content folder, and what lies around that.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { collectionNames, collections } from '../schema/collections.ts';
import { collectionOf, contentFolder, rawOf, type Files } from './files.ts';
import type { Raw, RawEntry } from './parse-file.ts';
import { nearest, type Problem } from './problem.ts';

/** Files that the last commit holds and the folder no longer does. None where git is not at hand. */
function deletedFiles(): Files {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: contentFolder, encoding: 'utf8' }).stdout ?? '';
  const paths = git('diff', '--name-only', '--diff-filter=D', '--no-renames', '--relative', 'HEAD', '--', '.').split('\n');
  return new Map(paths.filter(Boolean).map((path) => [path, git('show', `HEAD:./${path}`)]));
}

/** Files below the content folder that nothing reads: with another ending, in a misspelled folder, or too deep. */
function strayFiles(): Problem[] {
  const patterns = collectionNames.map((name) => collections[name].pattern);
  const folderOf = (path: string) => path.split('/')[0]!;
  const paths = globSync('**/*', { cwd: contentFolder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(contentFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return paths
    .filter((path) => !collectionOf(path) && path !== 'redirects.yaml')
    .map((path) => {
      const stem = path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
      const near = nearest(folderOf(path), patterns.map(folderOf));
      const pattern = patterns.find((one) => folderOf(one) === near);
      const todo = pattern ? `Name it as content/${pattern.replace(/\*(?=\.)/, stem)}` : 'Move it out of the content';
      return { file: `content/${path}`, field: '', wrong: 'is read by nothing', todo };
    });
}

const isDraft = ({ data }: RawEntry) => (data as { draft?: unknown }).draft === true;

export const draftsOf = (raw: Raw): RawEntry[] => Object.values(raw).flat().filter(isDraft);

/** What a check should know besides the entries that are shown: those that are gone though others may name them, and files that nothing reads. */
export type Around = ReturnType<typeof shownOf>['around'];

/** A source without what it says on some questions. */
function without(questions: Set<string>, entry: RawEntry): RawEntry {
  const { claims } = entry.data as { claims?: { question?: string }[] };
  if (questions.size === 0 || !Array.isArray(claims)) return entry;
  return { ...entry, data: { ...(entry.data as object), claims: claims.filter((claim) => !questions.has(claim?.question ?? '')) } };
}

/** The content to show, with what is around it. @param drafts true where drafts are shown */
export function shownOf(raw: Raw, drafts: boolean) {
  const gone = rawOf(deletedFiles());
  for (const entry of Object.values(gone).flat()) entry.gone = 'was deleted';
  const around = { gone, stray: strayFiles() };
  if (drafts) return { raw, around };
  const shown = { ...raw };
  for (const name of collectionNames) {
    shown[name] = raw[name].filter((entry) => !isDraft(entry));
    gone[name].push(...raw[name].filter(isDraft).map((entry) => ({ ...entry, gone: 'is a draft' as const })));
  }
  // What a source says on a question that is a draft waits with it.
  const questions = new Set(raw.questions.filter(isDraft).map(({ id }) => id));
  shown.sources = shown.sources.map((entry) => without(questions, entry));
  shown.versions = raw.versions.filter(
    ({ id }) => !gone.charts.some((chart) => chart.gone === 'is a draft' && id.startsWith(`${chart.id}/`)),
  );
  return { raw: shown, around };
}
