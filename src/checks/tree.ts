import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Built files: text by path below the folder, as `about/index.html`. Of binary files only the path counts; their text is empty. */
export type Tree = Map<string, string>;

const TEXT = /\.(html|xml|svg|json|csv|bib|ris|js|css|txt)$/;

/** All files below a folder, in the order of their paths. */
export function readTree(folder: string): Tree {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')).sort();
  return new Map(names.map((name) => [name, TEXT.test(name) ? readFileSync(join(folder, name), 'utf8') : '']));
}
