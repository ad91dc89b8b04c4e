import { edition } from '../../i18n/edition.ts';
import { build, buildIn } from './build.ts';
import { rawOf, readFiles, stampOf } from './files.ts';
import type { Library } from './types.ts';

type Read = (language: string) => Library;

let known: { stamp: string; read: Read } | undefined;

/** The content's own language, as a key. */
const OWN = '';

/** What comes of reading the content once: the same library in each language, or the same mistakes, for all who ask. */
function readOnce(): Read {
  const raw = rawOf(readFiles());
  const made = new Map<string, () => Library>();
  const make = (language: string): (() => Library) => {
    try {
      const library = language === OWN ? build(raw) : buildIn(language, raw);
      return () => library;
    } catch (fault) {
      return () => {
        throw fault;
      };
    }
  };
  return (language) => {
    if (!made.has(language)) made.set(language, make(language));
    return made.get(language)!();
  };
}

/**
 * The whole content, linked, in the language of the page that asks. Read once a build; in development, again as soon as a file has changed.
 * @throws Error with every problem of the content at once
 */
export async function library(): Promise<Library> {
  const stamp = import.meta.env.DEV ? stampOf() : '';
  if (known?.stamp !== stamp) known = { stamp, read: readOnce() };
  const own = known.read(OWN);
  const language = edition()?.language;
  return language ? known.read(language) : own;
}
