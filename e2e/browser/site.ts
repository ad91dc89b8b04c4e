import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from '@playwright/test';
import { dist } from '../setup/built.ts';
import { isHostsIcon, test as base } from './base.ts';

function* below(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* below(path);
    else yield relative(dist, path);
  }
}

/** Addresses of all pages of the built site, without the 404 page and those that lead on to another. */
export const pages = [...below(dist)]
  .filter((file) => file.endsWith('index.html') && !readFileSync(join(dist, file), 'utf8').includes('http-equiv="refresh"'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** The source of a page, as it was built. */
export const htmlOf = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

/** Charts and their views, frozen versions left out, as `chart` or `chart/view`. */
export const views = pages
  .filter((path) => /^\/charts\/[^/]+\/(?!v\/)([^/]+\/)?$/.test(path))
  .map((path) => path.slice('/charts/'.length, -1));

/** Marks what is run for every view only in `npm run check:all`: the first view of each chart stands for the others. */
export const forAll = (view: string) => ({ tag: view.includes('/') ? ['@all'] : [] });

/** One page of each type, for checks that need not see them all. */
export const oneOfEach = [
  '/',
  '/matrix/',
  '/parties/',
  '/parties/kaiser/',
  '/questions/',
  '/questions/intake-triage/',
  '/positions/nuhw/intake-triage/',
  '/positions/dmhc/intake-triage/',
  '/charts/',
  '/charts/therapist-survey/',
  '/charts/settlement-parts/',
  '/charts/therapist-survey/by-topic/',
  '/charts/therapist-survey/v/2026-11-21/',
  '/charts/timeline/',
  '/charts/positions-matrix/',
  '/embed/therapist-survey/',
  '/figures/',
  '/figures/settlement-fine/',
  '/sources/',
  '/sources/nextfin/',
  '/voices/',
  '/voices/essayist/',
  '/studies/',
  '/studies/chatgpt-health-triage/',
  '/disagreements/',
  '/disagreements/settlement-year/',
  '/timeline/',
  '/laws/',
  '/glossary/',
  '/not-known/',
  '/for-members/',
  '/about/',
  '/method/',
  '/ai-kinds/',
  '/corrections/',
  '/fairness/',
  '/left-out/',
  '/search/',
  '/a-z/',
  '/data/',
  '/print/',
  '/print/all/',
  '/print/questions/money/',
  '/es/',
  '/es/questions/ai-role/',
];

/** All pages in `npm run check:all`, otherwise one of each type. */
export const everyPage = process.env['ALL'] ? pages : oneOfEach;

/** Addresses in groups that one test each visits, one after another: a page of its own for each would cost more than the visit. */
export function batches(paths: string[], size = process.env['ALL'] ? 25 : 7): string[][] {
  return Array.from({ length: Math.ceil(paths.length / size) }, (_, i) => paths.slice(i * size, (i + 1) * size));
}

/** A test that fails on any console error, page error, or request to another origin. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && !isHostsIcon(message.location().url) && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:')) faults.push(`${page.url()} asked ${request.url()}`);
      });
      await use();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
