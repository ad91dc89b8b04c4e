import { build } from './build.ts';
import { rawOf, readFiles, stampOf } from './files.ts';
import type { Library } from './types.ts';

let known: { stamp: string; library: () => Library } | undefined;

/** What comes of reading the content once: the same library, or the same mistakes, for all who ask. */
function readOnce(): () => Library {
  let made: Library | undefined;
  let fault: unknown;
  try {
    made = build(rawOf(readFiles()));
  } catch (problem) {
    fault = problem;
  }
  return () => {
    if (!made) throw fault;
    return made;
  };
}

/**
 * The whole content, linked. Read once a build; in development, again as soon as a file has changed.
 * @throws Error with every problem of the content at once
 */
export async function library(): Promise<Library> {
  const stamp = import.meta.env.DEV ? stampOf() : '';
  if (known?.stamp !== stamp) known = { stamp, library: readOnce() };
  return known.library();
}
