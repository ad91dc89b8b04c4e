import { chart } from './chart.ts';
import { correction } from './correction.ts';
import { disagreement } from './disagreement.ts';
import { evidence } from './evidence.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import { help } from './help.ts';
import { law } from './law.ts';
import { leftOut } from './left-out.ts';
import { page } from './page.ts';
import { party } from './party.ts';
import { position } from './position.ts';
import { question } from './question.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { study } from './study.ts';
import { term } from './term.ts';
import { version } from './version.ts';
import { voice } from './voice.ts';

/** Every collection: where its files lie under `content/`, and what an author may write in one. */
export const collections = {
  site: { pattern: 'site.yaml', schema: site },
  sources: { pattern: 'sources/*.yaml', schema: source },
  parties: { pattern: 'parties/*.mdx', schema: party },
  voices: { pattern: 'voices/*.mdx', schema: voice },
  studies: { pattern: 'studies/*.mdx', schema: study },
  questions: { pattern: 'questions/*.mdx', schema: question },
  positions: { pattern: 'positions/*/*.mdx', schema: position },
  figures: { pattern: 'figures/*.yaml', schema: figure },
  charts: { pattern: 'charts/*.mdx', schema: chart },
  versions: { pattern: 'charts/*/versions/*/version.json', schema: version },
  disagreements: { pattern: 'disagreements/*.mdx', schema: disagreement },
  events: { pattern: 'events/*.yaml', schema: event },
  laws: { pattern: 'laws/*.yaml', schema: law },
  terms: { pattern: 'terms/*.yaml', schema: term },
  help: { pattern: 'help/*.yaml', schema: help },
  pages: { pattern: 'pages/*.mdx', schema: page },
  leftOut: { pattern: 'left-out/*.yaml', schema: leftOut },
  evidence: { pattern: 'evidence.lock.json', schema: evidence },
  corrections: { pattern: 'corrections/*.yaml', schema: correction },
} as const;

/** Written by a command: their ids and numbers are held against nothing here, or by a rule of their own. */
export const FROZEN: readonly string[] = ['versions', 'evidence'];

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];
