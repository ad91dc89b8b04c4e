// The site as nginx serves it by the configuration for hosts, held against `_headers`, which other hosts read.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { findNginx, startNginx } from '../hosts/nginx.ts';
import { freePort } from '../setup/port.ts';
import { headersAt } from '../hosts/headers.ts';
import { base, dist } from '../setup/built.ts';
import { at, test } from './base.ts';
import { expect, pages, views } from './site.ts';
import { stranger } from './stranger.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const hashed = (folder: string, kind: string) => `/${folder}/${readdirSync(join(dist, folder)).find((name) => name.endsWith(kind))}`;
const [CHART] = views;
const VERSION = pages.find((path) => /^\/embed\/[^/]+\/v\/[^/]+\/$/.test(path))!;
const YEAR = 'public, max-age=31536000, immutable';

/** One address of each kind, and what it is. */
const KINDS: Record<string, string> = {
  '/': 'text/html; charset=utf-8',
  '/about/': 'text/html; charset=utf-8',
  [`/charts/${CHART}/`]: 'text/html; charset=utf-8',
  [`/charts/${CHART}.csv`]: 'text/csv; charset=utf-8',
  [`/charts/${CHART}.json`]: 'application/json; charset=utf-8',
  [`/charts/${CHART}.oembed.json`]: 'application/json; charset=utf-8',
  [`/charts/${CHART}.svg`]: 'image/svg+xml; charset=utf-8',
  [`/charts/${CHART}.bib`]: 'application/x-bibtex; charset=utf-8',
  [`/charts/${CHART}.ris`]: 'application/x-research-info-systems; charset=utf-8',
  [`/charts/${CHART}.png`]: 'image/png',
  [`/cards/charts/${CHART}.png`]: 'image/png',
  [`/embed/${CHART}/`]: 'text/html; charset=utf-8',
  '/embed/resize-1.js': 'text/javascript; charset=utf-8',
  '/data/figures.json': 'application/json; charset=utf-8',
  '/changes.xml': 'application/xml; charset=utf-8',
  '/favicon.svg': 'image/svg+xml; charset=utf-8',
  '/favicon.ico': 'image/x-icon',
  [hashed('_astro/fonts', '.woff2')]: 'font/woff2',
  [hashed('_astro', '.js')]: 'text/javascript; charset=utf-8',
  '/pagefind/pagefind.js': 'text/javascript; charset=utf-8',
  [hashed('pagefind/index', '.pf_index')]: 'application/octet-stream',
  [hashed('_astro', '.css')]: 'text/css; charset=utf-8',
};

// One nginx serves all tests of this file, in `npm run check:all`: all files are compressed for it.
test.describe.configure({ mode: 'default' });
test.skip(!findNginx(), 'Not run: there is no nginx here. Install it, or name one in NGINX_PATH.');

let site = '';
let stop: () => Promise<void>;
let work = '';

test.beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'hosted-'));
  cpSync(dist, join(work, base), { recursive: true });
  const env = { ...process.env, OUT_DIR: join(work, base) };
  const { status, stderr } = spawnSync('npm', ['run', 'compress', '--silent'], { cwd: project, env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const port = await freePort();
  stop = await startNginx({ root: work, base, port });
  site = `http://localhost:${port}`;
});
test.afterAll(async () => {
  await stop?.();
  if (work) rmSync(work, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}) => fetch(site + at(path), { headers, redirect: 'manual' });

test('nginx sends the headers that other hosts are told to send, and names what each file is', async () => {
  const rules = readFileSync(join(dist, '_headers'), 'utf8');
  for (const [path, type] of Object.entries(KINDS)) {
    const { status, headers } = await ask(path);
    expect(status, path).toBe(200);
    expect(headers.get('content-type'), path).toBe(type);
    for (const [name, value] of headersAt(at(path), rules)) expect(headers.get(name), `${path}: ${name}`).toBe(value);
  }
});

test('text comes as it was compressed once, and as it is to whoever asks for that', async () => {
  for (const [path, type] of Object.entries(KINDS)) {
    const packed = (await ask(path, { 'Accept-Encoding': 'gzip' })).headers;
    expect(packed.get('content-encoding'), path).toBe(/charset/.test(type) ? 'gzip' : null);
    expect((await ask(path, { 'Accept-Encoding': 'identity' })).headers.get('content-encoding'), path).toBe(null);
  }
});

test('what has a hash in its name is kept for a year, and all else is asked for anew', async () => {
  const kept = async (path: string) => (await ask(path)).headers.get('cache-control');
  const index = [
    hashed('pagefind', '.pf_meta'),
    hashed('pagefind/index', '.pf_index'),
    hashed('pagefind/fragment', '.pf_fragment'),
    hashed('pagefind/filter', '.pf_filter'),
  ];
  for (const path of [hashed('_astro/fonts', '.woff2'), hashed('_astro', '.js'), ...index]) expect(await kept(path), path).toBe(YEAR);
  for (const path of [
    '/',
    '/pagefind/pagefind.js',
    '/pagefind/pagefind-entry.json',
    '/pagefind/wasm.en.pagefind',
    '/cards/site.png',
    '/none.woff2',
  ])
    expect(await kept(path), path).toBe('no-cache');
  const etag = (await ask('/about/')).headers.get('etag')!;
  expect((await ask('/about/', { 'If-None-Match': etag })).status).toBe(304);
});

test('what is missing gets the site’s own page, a page without its slash leads on, and a long question is read', async () => {
  for (const path of ['/nowhere/', '/cards/', '/charts/none.csv']) {
    const answer = await ask(path);
    expect(answer.status, path).toBe(404);
    expect(await answer.text(), path).toContain('There is no page at this address');
  }
  expect((await ask(`/search/?q=${'a'.repeat(30_000)}`)).status, 'a long question').toBe(200);
  const { status, headers } = await ask(`/charts/${CHART}`);
  expect([status, headers.get('location')]).toEqual([301, at(`/charts/${CHART}/`)]);
});

/** The heading of a page in a frame of another site, or nothing where the browser shows none. */
async function framed(page: Page, address: string): Promise<string | null> {
  const { address: away, close } = await stranger(`<iframe src="${address}"></iframe>`);
  await page.goto(away);
  const frame = page.frames()[1]!;
  await frame.waitForLoadState();
  const heading = frame.url().startsWith('chrome-error:') ? null : await frame.locator('h1').textContent();
  close();
  return heading;
}

test('only embeds may be framed', async ({ page }) => {
  for (const path of [`/embed/${CHART}/`, VERSION]) expect(await framed(page, site + at(path)), path).toBeTruthy();
  for (const path of ['/', '/about/', '/search/', `/charts/${CHART}/`, `/charts/${CHART}.svg`, '/embed/nowhere/'])
    expect(await framed(page, site + at(path)), path).toBeNull();
});

test('without the headers any page could be framed', async ({ page, baseURL }) => {
  test.skip(process.env['TEST_SERVER'] === 'nginx', 'Not run: this server sends the headers.');
  expect(await framed(page, `${baseURL}/about/`)).toBeTruthy();
});

test('other sites may read data and show pictures', async ({ page }) => {
  const { address, close } = await stranger('');
  await page.goto(address);
  for (const path of [`/charts/${CHART}.csv`, `/charts/${CHART}.oembed.json`, '/data/figures.json'])
    expect(await page.evaluate(async (url) => (await fetch(url)).ok, site + at(path)), path).toBe(true);
  const width = (url: string) =>
    page.evaluate(async (src) => {
      const image = Object.assign(new Image(), { src, crossOrigin: 'anonymous' });
      await image.decode();
      return image.naturalWidth;
    }, url);
  expect(await width(site + at(`/cards/charts/${CHART}.png`))).toBe(1200);
  close();
});
