import { defineCollection } from 'astro:content';
import { contentLoader } from './facts/load/loader.ts';
import { collectionNames, collections as kinds, type CollectionName } from './facts/schema/collections.ts';

const collection = <N extends CollectionName>(name: N) => defineCollection({ schema: kinds[name].schema, loader: contentLoader(name) });

type Collections = { [N in CollectionName]: ReturnType<typeof collection<N>> };

/** One for each entry of `src/facts/schema/collections.ts`, which says where its files are and what its fields mean. */
export const collections = Object.fromEntries(collectionNames.map((name) => [name, collection(name)])) as Collections;
