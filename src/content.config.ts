import { defineCollection } from 'astro:content';
import { glob, type LoaderContext } from 'astro/loaders';
import { LOST, split, unreadable } from './library/split.ts';
import { collectionNames, collections as rules, entryId } from './schema/collections.ts';

const base = process.env['CONTENT_DIR'] ?? 'content';

/**
 * A file as Astro keeps it. Bodies come as text: they are no modules to compile and bundle, which would take most of a large build;
 * `src/library/body.ts` makes pages of them. A file that cannot be read is kept too, with what is wrong with it: Astro would stop a build
 * there, and in development go on showing what the file held before.
 */
function getEntryInfo({ contents, fileUrl }: { contents: string; fileUrl: URL }) {
  try {
    return split(fileUrl.pathname, contents);
  } catch (fault) {
    return { data: { [LOST]: unreadable(fileUrl.pathname, fault) }, body: '' };
  }
}

/** What a loader is told of kinds of files. Astro's types keep this to themselves. */
const entryTypes = new Map(['.mdx', '.yaml', '.json'].map((ending) => [ending, { getEntryInfo }]));

/** Files below the content folder. */
function files(pattern: string) {
  const { name, load } = glob({ base, pattern, generateId: ({ entry }) => entryId(entry) });
  return { name, load: (context: LoaderContext) => load({ ...context, ...{ entryTypes } }) };
}

/**
 * Astro only reads the files here. The strict schemas run in `src/library`, which finds the problems
 * of all files together; Astro's own check would stop at the first file.
 */
export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, defineCollection({ loader: files(rules[name].pattern) })]),
);
