import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Built files: text by path below the folder, as `about/index.html`. Of binary files only the path counts; their text is empty. */
export type Tree = Map<string, string>;

const TEXT = /\.(html|xml|svg|json|csv|bib|ris|js|css|txt)$/;

/** Paths of all files below a folder, in order, with slashes on every system. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();

/** All files below a folder, in the order of their paths. */
export const readTree = (folder: string): Tree =>
  new Map(filesBelow(folder).map((name) => [name, TEXT.test(name) ? readFileSync(join(folder, name), 'utf8') : '']));
