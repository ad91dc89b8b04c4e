import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folders that may lie elsewhere: what is built, and from what. Tests name them `dist` and `content` all the same. */
const ELSEWHERE: Record<string, string | undefined> = { dist: process.env['OUT_DIR'], content: process.env['CONTENT_DIR'] };

/** Where a path of the project really is. */
export function placeOf(path: string): string {
  const [first = '', ...rest] = path.split('/');
  return resolve(root, ELSEWHERE[first] ?? first, ...rest);
}

/** All files below a folder, as whole paths. */
export function below(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? below(path) : [path]));
}

/** All files below a folder of the project, as paths from the project's folder. */
export const filesBelow = (folder: string) =>
  below(placeOf(folder)).map((path) => join(folder, relative(placeOf(folder), path)).replaceAll(sep, '/'));

/** The entries of a collection of the content, as files: none where the content has no such folder. */
export const written = (collection: string) =>
  existsSync(placeOf(`content/${collection}`)) ? filesBelow(`content/${collection}`).filter((file) => /\.(yaml|mdx)$/.test(file)) : [];

/** True where the content keeps charts as they were on a day. */
export const keepsCharts = () => filesBelow('content/charts').some((file) => file.endsWith('/version.json'));

/** The text of a file of the project. */
export const read = (path: string) => readFileSync(placeOf(path), 'utf8');
