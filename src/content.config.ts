import { defineCollection } from 'astro:content';
import { contentLoader } from './facts/load/loader.ts';
import { collections as kinds, type CollectionName } from './facts/schema/collections.ts';

/** Where a collection's files are, and what its fields mean, is in `src/facts/schema/collections.ts`. */
const collection = <N extends CollectionName>(name: N) => defineCollection({ schema: kinds[name].schema, loader: contentLoader(name) });

export const collections = {
  site: collection('site'),
  sources: collection('sources'),
  parties: collection('parties'),
  voices: collection('voices'),
  studies: collection('studies'),
  questions: collection('questions'),
  positions: collection('positions'),
  figures: collection('figures'),
  charts: collection('charts'),
  versions: collection('versions'),
  disagreements: collection('disagreements'),
  events: collection('events'),
  laws: collection('laws'),
  terms: collection('terms'),
  help: collection('help'),
  pages: collection('pages'),
  leftOut: collection('leftOut'),
  readersWords: collection('readersWords'),
  searches: collection('searches'),
  evidence: collection('evidence'),
  corrections: collection('corrections'),
  editions: collection('editions'),
  translations: collection('translations'),
  translatedBodies: collection('translatedBodies'),
};
