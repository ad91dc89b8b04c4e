import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Built files: text by path below the folder, as `about/index.html`. Of binary files only the path counts; their text is empty. */
export type Tree = Map<string, string>;

const TEXT = /\.(html|xml|svg|json|csv|bib|ris|js|css|txt)$/;

/** What the search can show of a record, as JSON: its texts, each with where it leads. */
function resultIn(file: Buffer): string {
  const json = gunzipSync(file).subarray('pagefind_dcd'.length).toString();
  const { url, anchors } = JSON.parse(json) as { url: string; anchors: { id: string; text: string }[] };
  const shown = anchors.filter(({ id }) => /^-(title|summary)$|^[^-]/.test(id));
  return JSON.stringify(shown.map(({ id, text }) => ({ url: id.startsWith('-') ? url : `${url}#${id}`, text })));
}

function textOf(path: string): string {
  if (path.endsWith('.pf_fragment')) return resultIn(readFileSync(path));
  return TEXT.test(path) ? readFileSync(path, 'utf8') : '';
}

/** Paths of all files below a folder, in order, with slashes on every system. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();

/** All files below a folder, in the order of their paths. */
export const readTree = (folder: string): Tree => new Map(filesBelow(folder).map((name) => [name, textOf(join(folder, name))]));
