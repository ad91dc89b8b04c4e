import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collectionNames, collections as rules, entryId } from './schema/collections.ts';

const base = process.env['CONTENT_DIR'] ?? 'content';

/**
 * Astro only reads the files here. The strict schemas run in `src/library`, which finds the problems
 * of all files together; Astro's own check would stop at the first file.
 */
export const collections = Object.fromEntries(
  collectionNames.map((name) => [
    name,
    defineCollection({ loader: glob({ base, pattern: rules[name].pattern, generateId: ({ entry }) => entryId(entry) }) }),
  ]),
);
