import { z } from 'astro/zod';
import { chart } from './chart.ts';
import { correction } from './correction.ts';
import { edition, translatedBody, translation } from './edition.ts';
import { evidence } from './evidence.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import { help, page, term } from './page.ts';
import { party, voice } from './party.ts';
import { position } from './position.ts';
import { question } from './question.ts';
import { disagreement, law, leftOut, search, study } from './record.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { readersWords } from './readers-words.ts';
import { draft, ownNumbers, searched } from './text.ts';
import { version } from './version.ts';

/** Adds fields that say which numbers are our own, and where we looked for what we did not find. */
const prose = <S extends z.ZodRawShape>(schema: z.ZodObject<S, z.core.$strict>) => schema.extend({ ownNumbers, searched, draft });

/** Every collection: its files, what may be in them, and what an entry is called where it uses something. Pages list uses in this order. */
export const collections = {
  positions: { pattern: 'positions/*/*.mdx', schema: prose(position), use: 'position' },
  questions: { pattern: 'questions/*.mdx', schema: prose(question), use: 'question' },
  figures: { pattern: 'figures/*.yaml', schema: prose(figure), use: 'figure' },
  charts: { pattern: 'charts/*.mdx', schema: prose(chart), use: 'chart' },
  disagreements: { pattern: 'disagreements/*.mdx', schema: prose(disagreement), use: 'disagreement' },
  voices: { pattern: 'voices/*.mdx', schema: prose(voice), use: 'voice' },
  studies: { pattern: 'studies/*.mdx', schema: prose(study), use: 'study' },
  events: { pattern: 'events/*.yaml', schema: prose(event), use: 'event' },
  laws: { pattern: 'laws/*.yaml', schema: prose(law), use: 'law' },
  terms: { pattern: 'terms/*.yaml', schema: prose(term), use: 'term' },
  help: { pattern: 'help/*.yaml', schema: prose(help), use: 'help' },
  parties: { pattern: 'parties/*.mdx', schema: prose(party), use: 'party' },
  pages: { pattern: 'pages/*.mdx', schema: prose(page), use: 'page' },
  site: { pattern: 'site.yaml', schema: prose(site).omit({ draft: true }), use: 'overview' },
  sources: { pattern: 'sources/*.yaml', schema: prose(source), use: 'source' },
  leftOut: { pattern: 'left-out/*.yaml', schema: prose(leftOut) },
  searches: { pattern: 'searches/*.yaml', schema: search.extend({ draft }) },
  corrections: { pattern: 'corrections/*.yaml', schema: correction.extend({ draft }) },
  versions: { pattern: 'charts/*/versions/*/version.json', schema: version },
  readersWords: { pattern: 'readers-words.yaml', schema: readersWords },
  evidence: { pattern: 'evidence.lock.json', schema: evidence },
  editions: { pattern: 'editions/*/edition.yaml', schema: edition },
  translations: { pattern: 'editions/*/texts/*.yaml', schema: translation },
  translatedBodies: { pattern: 'editions/*/bodies/**/*.mdx', schema: translatedBody },
} as const;

/** Collections that a command writes or that are in another language. Their ids and numbers are not checked, or by rules of their own. */
export const FROZEN: readonly string[] = ['versions', 'evidence', 'editions', 'translations', 'translatedBodies'];

export type CollectionName = keyof typeof collections;
/** The fields of an entry of a collection. */
export type Data<N extends CollectionName> = z.infer<(typeof collections)[N]['schema']>;
/** What an entry is called where it uses something. */
export type UseKind = Extract<(typeof collections)[CollectionName], { use: string }>['use'];
export const collectionNames = Object.keys(collections) as CollectionName[];

/** `positions/reds/tea.mdx` is the entry `reds/tea`; `site.yaml` is `site`. */
export const entryId = (path: string) => path.replace(/\.[^.]+$/, '').replace(/^[^/]+\//, '');
