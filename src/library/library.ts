import { build } from './build.ts';
import { read } from './read.ts';
import type { Library } from './types.ts';

let cached: { version: string; library: Promise<Library> } | undefined;

/** The whole content, linked. Read once a build; in development, again as soon as a file has changed, mistakes included. */
export async function library(): Promise<Library> {
  if (cached && !import.meta.env.DEV) return cached.library;
  const reading = read();
  // Pages that ask while the content is being read wait for the same library.
  if (!import.meta.env.DEV) return (cached = { version: '', library: reading.then(({ raw }) => build(raw)) }).library;
  const { raw, version } = await reading;
  if (cached?.version !== version) cached = { version, library: Promise.try(build, raw) };
  return cached.library;
}
