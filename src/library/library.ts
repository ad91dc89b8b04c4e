import { build } from './build.ts';
import { read } from './read.ts';
import type { Library } from './types.ts';

let cached: Promise<Library> | undefined;

/** The whole content, linked. Read once a build; in development, anew at each request. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return read().then(build);
  cached ??= read().then(build);
  return cached;
}
