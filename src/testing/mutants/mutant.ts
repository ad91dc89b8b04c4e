import type { Files } from '../../facts/load/files.ts';

/** A mistake that somebody could make. */
export interface Mutant {
  name: string;
  /** Makes the mistake in the files, and returns the paths of which a check must name one. */
  apply: (files: Files) => string[];
}

/** The files have no place for a mutant: none of them holds what it changes. */
export class NoPlace extends Error {}

/** The first file whose path and text match. @throws NoPlace if there is none */
export function find(files: Files, path: RegExp, text: RegExp): [path: string, match: RegExpExecArray] {
  for (const [file, content] of files) {
    const match = path.test(file) ? text.exec(content) : null;
    if (match) return [file, match];
  }
  throw new NoPlace(`No file ${path} holds ${text}`);
}

/** Paths of the files whose text matches. */
const holding = (files: Files, text: RegExp) => [...files].filter(([, content]) => text.test(content)).map(([file]) => file);

/**
 * Replaces the first match in a file.
 * @param to as for `String.replace`, or a function that takes it from the other files
 * @param other files that a check may name instead, because they contradict the changed one
 */
export const edit = (name: string, path: RegExp, from: RegExp, to: string | ((files: Files) => string), other?: RegExp): Mutant => ({
  name,
  apply: (files) => {
    const [file] = find(files, path, from);
    const before = files.get(file)!;
    const after = before.replace(from, typeof to === 'string' ? to : to(files));
    if (after === before) throw new Error(`"${name}" changes nothing in ${file}`);
    files.set(file, after);
    return [file, ...[...files.keys()].filter((one) => other?.test(one))];
  },
});

/**
 * Removes the first file that matches. A check must name it, or a file that mentions its id or address.
 * @param by files, one of which must mention it, so that it is missed
 */
export const remove = (name: string, path: RegExp, text = /(?:)/, by?: RegExp): Mutant => ({
  name,
  apply: (files) => {
    const mentions = (id: string) => holding(files, new RegExp(`(?<![\\w-])${id}(?![\\w-])`));
    const idOf = (file: string) =>
      text.exec(files.get(file)!)![1] ?? /([^/]+)\.(yaml|mdx)$/.exec(file)?.[1] ?? file.replace(/\/index\.html$/, '/');
    const missed = new Map(by ? [...files].filter(([file]) => path.test(file) && mentions(idOf(file)).some((one) => by.test(one))) : files);
    const [file] = find(missed, path, text);
    const naming = mentions(idOf(file));
    files.delete(file);
    return [file, ...naming];
  },
});

/** Adds a file, or replaces one. */
export const add = (name: string, make: (files: Files) => [path: string, text: string]): Mutant => ({
  name,
  apply: (files) => {
    const [path, text] = make(files);
    files.set(path, text);
    return [path];
  },
});

/** Adds text at the start of an MDX body. */
export const inBody = (name: string, path: RegExp, text: string) => edit(name, path, /\n---\n\n/, `$&${text}`);
