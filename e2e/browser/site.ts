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

const kindOf = (view: string) => (JSON.parse(readFileSync(join(dist, `charts/${view}.json`), 'utf8')) as { kind: string }).kind;
const firsts = new Set([...Map.groupBy(views, kindOf).values()].map(([first]) => first!));

/** Marks what is run for every chart and view only in `npm run check:all`: the first of each kind of drawing stands for the others. */
export const forAll = (view: string) => ({ tag: firsts.has(view) ? [] : ['@all'] });

/** Languages that pages are translated to. */
const htmlLang = (path: string) => /<html[^>]* lang="([^"]+)"/.exec(htmlOf(path))![1]!;
export const languages = pages.flatMap((path) => (htmlLang(path) === /^\/([^/]+)\/$/.exec(path)?.[1] ? htmlLang(path) : []));

/** What pages are of one type: `positions/…/…`. Of embeds and of translations a few stand for the others. */
function typeOf(path: string): string | undefined {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  const type = [first, ...rest.map((part) => (part === 'v' || (part === 'questions' && first === 'embed') ? part : '…'))].join('/');
  if (languages.includes(first)) return rest.length === 0 || /^questions\/./.test(rest.join('/')) ? type : undefined;
  // What gathers other pages for printing holds what they hold.
  if (first === 'print' && rest.length === 1) return undefined;
  if (first === 'positions' && !htmlOf(path).includes('<sup')) return `${type}, silent`;
  return /^embed\/(…$|questions)|^(?!embed)/.test(type) ? type : undefined;
}

const longest = (paths: string[]) => paths.toSorted((a, b) => htmlOf(b).length - htmlOf(a).length)[0]!;
const byType = Map.groupBy(
  pages.filter((path) => typeOf(path)),
  typeOf,
);

/** One page of each type, the longest, for checks that need not see them all. */
export const oneOfEach = [...byType.values()].map(longest).sort();

/** The page of a type, as `parties/…`. @throws Error where the content has none */
export function example(type: string): string {
  const path = oneOfEach.find((one) => typeOf(one) === type);
  if (!path) throw new Error(`The built site has no page of the type ${type}. There are: ${[...byType.keys()].join(', ')}`);
  return path;
}

/** A word that some text of the content holds: one of a party's name. */
export const WORD = /<h1[^>]*>[^<]*?(\p{L}{5,})/u.exec(htmlOf(example('parties/…')))![1]!;

/** All pages in `npm run check:all`, otherwise one of each type. */
export const everyPage = process.env['ALL'] ? pages : oneOfEach;

/** Addresses in groups that one test each visits, one after another: a page of its own for each would cost more than the visit. */
export function batches(paths: string[], size = process.env['ALL'] ? 25 : 6): string[][] {
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
