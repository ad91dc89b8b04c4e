import { z } from 'astro/zod';
import { chart } from './chart.ts';
import { correction } from './correction.ts';
import { disagreement } from './disagreement.ts';
import { edition, translatedBody, translation } from './edition.ts';
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
import { readersWords } from './readers-words.ts';
import { search } from './search.ts';
import { ownNumbers, searched } from './text.ts';
import { version } from './version.ts';
import { voice } from './voice.ts';

/** A schema whose texts are ours, so that it may say which numbers are ours too, and where was looked for what it did not find. */
const prose = <S extends z.ZodRawShape>(schema: z.ZodObject<S, z.core.$strict>) => schema.extend({ ownNumbers, searched });

/** Every collection: where its files lie under `content/`, and what an author may write in one. */
export const collections = {
  site: { pattern: 'site.yaml', schema: prose(site) },
  sources: { pattern: 'sources/*.yaml', schema: prose(source) },
  parties: { pattern: 'parties/*.mdx', schema: prose(party) },
  voices: { pattern: 'voices/*.mdx', schema: prose(voice) },
  studies: { pattern: 'studies/*.mdx', schema: prose(study) },
  questions: { pattern: 'questions/*.mdx', schema: prose(question) },
  positions: { pattern: 'positions/*/*.mdx', schema: prose(position) },
  figures: { pattern: 'figures/*.yaml', schema: prose(figure) },
  charts: { pattern: 'charts/*.mdx', schema: prose(chart) },
  versions: { pattern: 'charts/*/versions/*/version.json', schema: version },
  disagreements: { pattern: 'disagreements/*.mdx', schema: prose(disagreement) },
  events: { pattern: 'events/*.yaml', schema: prose(event) },
  laws: { pattern: 'laws/*.yaml', schema: prose(law) },
  terms: { pattern: 'terms/*.yaml', schema: prose(term) },
  help: { pattern: 'help/*.yaml', schema: prose(help) },
  pages: { pattern: 'pages/*.mdx', schema: prose(page) },
  leftOut: { pattern: 'left-out/*.yaml', schema: prose(leftOut) },
  readersWords: { pattern: 'readers-words.yaml', schema: readersWords },
  searches: { pattern: 'searches/*.yaml', schema: search },
  evidence: { pattern: 'evidence.lock.json', schema: evidence },
  corrections: { pattern: 'corrections/*.yaml', schema: correction },
  editions: { pattern: 'editions/*/edition.yaml', schema: edition },
  translations: { pattern: 'editions/*/texts/*.yaml', schema: translation },
  translatedBodies: { pattern: 'editions/*/bodies/**/*.mdx', schema: translatedBody },
} as const;

/** Written by a command, or in another language: their ids and numbers are held against nothing here, or by a rule of their own. */
export const FROZEN: readonly string[] = ['versions', 'evidence', 'editions', 'translations', 'translatedBodies'];

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** `positions/reds/tea.mdx` is the entry `reds/tea`; `site.yaml` is `site`. */
export const entryId = (path: string) => path.replace(/\.[^.]+$/, '').replace(/^[^/]+\//, '');

/** The path of an entry for messages: `content/positions/reds/tea.mdx`. */
export function fileOf(name: CollectionName, id: string): string {
  const { pattern } = collections[name];
  const [folder, ...below] = pattern.split('/');
  return below.length === 0 ? `content/${pattern}` : `content/${folder}/${id}${pattern.slice(pattern.lastIndexOf('.'))}`;
}
