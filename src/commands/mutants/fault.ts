import type { Files } from '../../facts/load/files.ts';

/** One mistake that somebody could make. `apply` makes it and returns the paths of the files of which a report must name one. */
export interface Fault {
  name: string;
  apply: (files: Files) => string[];
}

/** The first file below a place whose text has a shape. @throws Error where there is none: the fault no longer fits the content. */
export function find(files: Files, place: RegExp, shape: RegExp): [path: string, match: RegExpExecArray] {
  for (const [path, text] of files) {
    const match = place.test(path) ? shape.exec(text) : null;
    if (match) return [path, match];
  }
  throw new Error(`no file in ${place} has ${shape}`);
}

/**
 * A fault that changes the first fitting text of a file.
 * @param other the other side of a contradiction, where a report may name that instead
 */
export const edit = (name: string, place: RegExp, from: RegExp, to: string, other?: RegExp): Fault => ({
  name,
  apply: (files) => {
    const [path] = find(files, place, from);
    const text = files.get(path)!;
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`"${name}" changes nothing in ${path}`);
    files.set(path, changed);
    return [path, ...[...files.keys()].filter((one) => other?.test(one))];
  },
});

/** Files other than one that hold an id as a word. */
const mentions = (files: Files, id: string, except: string): string[] =>
  [...files]
    .filter(([path, text]) => path !== except && !path.includes('/versions/') && new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text))
    .map(([path]) => path);

/** A fault that takes a file away. The report must name a file that mentions what it held, or the missing file. */
export const remove = (name: string, place: RegExp, shape: RegExp): Fault => ({
  name,
  apply: (files) => {
    const [path, match] = find(files, place, shape);
    files.delete(path);
    const id = match[1] ?? path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
    return [path, ...mentions(files, id, path)];
  },
});

/** A fault that adds a file. */
export const add = (name: string, path: string, text: (files: Files) => string): Fault => ({
  name,
  apply: (files) => {
    files.set(path, text(files));
    return [path];
  },
});
