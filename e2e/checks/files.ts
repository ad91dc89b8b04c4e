import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** All files below a folder, as whole paths. */
export function below(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? below(path) : [path]));
}

/** All files below a folder of the project, as paths from the project's folder. */
export const filesBelow = (folder: string) => below(join(root, folder)).map((path) => relative(root, path));

/** The text of a file of the project. */
export const read = (path: string) => readFileSync(join(root, path), 'utf8');
