import { defineCollection } from 'astro:content';
import { glob, type LoaderContext } from 'astro/loaders';
import { collectionNames, collections as rules, entryId } from './schema/collections.ts';

const base = process.env['CONTENT_DIR'] ?? 'content';

/** What Astro tells a loader of kinds of files. Its types keep this to themselves. */
interface Kinds {
  entryTypes: Map<string, object>;
}

/**
 * Files below the content folder. Bodies come as text: they are no modules to compile and bundle, which would take most of a
 * large build. `src/library/body.ts` makes pages of them.
 */
function files(pattern: string) {
  const { name, load } = glob({ base, pattern, generateId: ({ entry }) => entryId(entry) });
  const asText = (context: LoaderContext) => {
    const { entryTypes } = context as LoaderContext & Kinds;
    const kinds: Kinds = { entryTypes: new Map(entryTypes).set('.mdx', { ...entryTypes.get('.md'), getRenderFunction: undefined }) };
    return { ...context, ...kinds };
  };
  return { name, load: (context: LoaderContext) => load(asText(context)) };
}

/**
 * Astro only reads the files here. The strict schemas run in `src/library`, which finds the problems
 * of all files together; Astro's own check would stop at the first file.
 */
export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, defineCollection({ loader: files(rules[name].pattern) })]),
);
