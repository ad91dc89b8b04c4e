import { defineCollection } from 'astro:content';
import { contentLoader } from './facts/load/loader.ts';
import { collections as kinds, type CollectionName } from './facts/schema/collections.ts';

/** Where a collection's files are, and what its fields mean, is in `src/facts/schema/collections.ts`. */
const collection = <N extends CollectionName>(name: N) => defineCollection({ schema: kinds[name].schema, loader: contentLoader(name) });

export const collections = {
  positions: collection('positions'),
  questions: collection('questions'),
  figures: collection('figures'),
  charts: collection('charts'),
  disagreements: collection('disagreements'),
  voices: collection('voices'),
  studies: collection('studies'),
  events: collection('events'),
  laws: collection('laws'),
  terms: collection('terms'),
  help: collection('help'),
  parties: collection('parties'),
  pages: collection('pages'),
  site: collection('site'),
  sources: collection('sources'),
  leftOut: collection('leftOut'),
  searches: collection('searches'),
  corrections: collection('corrections'),
  versions: collection('versions'),
  readersWords: collection('readersWords'),
  evidence: collection('evidence'),
  editions: collection('editions'),
  translations: collection('translations'),
  translatedBodies: collection('translatedBodies'),
};
