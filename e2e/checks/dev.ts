// The site as an author sees it while writing: `npm run dev`, on a copy of the made-up dispute, in a browser.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../setup/browser.ts';
import { startDev, type DevSite } from '../setup/dev-site.ts';

/** The longest that anything here may take, in milliseconds, however slow the machine. */
const PATIENCE = 120_000;
let site: DevSite;
let browser: Browser;
let page: Page;

after(async () => {
  await browser?.close();
  await site?.stop();
});

/** The answer to an address as soon as it is as wanted. */
async function until(path: string, fits: (status: number, text: string) => boolean): Promise<string> {
  let last = 'no answer';
  for (const start = performance.now(); performance.now() - start < PATIENCE; await wait(100)) {
    const answer = await fetch(site.home + path).catch(() => undefined);
    const text = (await answer?.text()) ?? '';
    if (answer && fits(answer.status, text)) return text;
    last = `${answer?.status}: ${text.slice(0, 300)}`;
  }
  throw new Error(`/${path} is still not as wanted, but ${last}\n${site.said.join('')}`);
}

test('pages, embeds and the search’s index are served while they are written', async () => {
  site = await startDev('e2e/disputes/tea-house');
  assert.match(await until('', (status) => status === 200), /How tea is poured in Cupplewick/);
  const embed = await until('embed/guests-asked/by-answer/', (status) => status === 200);
  for (const part of ['<svg', 'by answer', '78%', '/embed/frame-1.js']) assert.ok(embed.includes(part), part);
  assert.match(await until('embed/resize-1.js', (status) => status === 200), /postMessage/);
  const { languages } = JSON.parse(await until('pagefind/pagefind-entry.json?ts=1', (status) => status === 200)) as { languages: object };
  assert.deepEqual(Object.keys(languages), ['en']);
  for (const format of ['svg', 'png', 'csv', 'json', 'bib']) await until(`charts/guests-asked.${format}`, (status) => status === 200);
});

test('search answers in the browser, and an embed fits itself on another page', async () => {
  browser = await chromium.launch({ executablePath: findBrowser()!, chromiumSandbox: process.getuid?.() !== 0 });
  page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${site.home}search/?q=ketle`);
  await page.locator('#search-results a[href^="/positions/kettle-works/"]').first().waitFor();
  await page.goto(`${site.home}charts/guests-asked/`);
  await page.setContent(
    `<iframe id="frame" src="${site.home}embed/guests-asked/" width="600" height="20"></iframe><script src="${site.home}embed/resize-1.js"></script>`,
  );
  await page.waitForFunction(() => document.querySelector('#frame')!.clientHeight > 100);
});

/** Changes a text of a file of the dispute. */
function change(file: string, from: string, to: string): void {
  const path = join(site.copy, 'content', file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${file} no longer holds what this test changes`);
  writeFileSync(path, text.replace(from, to));
}

const POSITION = 'positions/kettle-works/who-pours';

/**
 * What an open page shows as soon as it fits, with no help but, now and then, a reload: on a slow machine a message may come before the
 * page can hear it.
 */
async function seen(fits: (overlay: string, heading: string) => boolean): Promise<void> {
  let last = '';
  for (const start = performance.now(); performance.now() - start < PATIENCE; await page.reload()) {
    for (let look = 0; look < 20; look += 1, await wait(500)) {
      const [overlay = '', heading = ''] = await page
        .evaluate(() => {
          const text = document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '';
          return [text.replace(/\s+/g, ' '), document.querySelector('h1')?.textContent ?? ''];
        })
        .catch(() => []); // it is loading again
      if (fits(overlay, heading)) return;
      last = overlay || heading || last;
    }
  }
  throw new Error(`The page is still not as wanted, but shows: ${last}\n${site.said.join('')}`);
}
const told = (...parts: string[]) => seen((overlay) => parts.every((part) => overlay.includes(part)));
const mended = () => seen((overlay, heading) => !overlay && heading.includes('at the counter'));

test('mistakes are shown on the open page, all at once, with file, field and what to do; mended, the page is back', async () => {
  await page.goto(`${site.home}${POSITION}/`);
  await mended();
  change(`${POSITION}.mdx`, 'claims: [kw-01]', 'claims: [kww-01]');
  change('figures/pour-table.yaml', 'value: 6', 'value: 7');
  await told(
    `content/${POSITION}.mdx`,
    'statements.0.claims.0: names the unknown claim "kww-01". Did you mean "kw-01"? If so, write that.',
    'content/figures/pour-table.yaml',
    'display: prints "6 minutes" but the value is 7. Make the two agree.',
  );
  change(`${POSITION}.mdx`, 'claims: [kww-01]', 'claims: [kw-01]');
  change('figures/pour-table.yaml', 'value: 7', 'value: 6');
  await mended();
});

test('a file that cannot be read is shown too, with the line', async () => {
  change('figures/pour-table.yaml', 'of: "Pots in the tea house"', 'of: "Pots in the tea house');
  await told('content/figures/pour-table.yaml line ', ': cannot be read: ', 'Check quotes');
  change('figures/pour-table.yaml', 'of: "Pots in the tea house', 'of: "Pots in the tea house"');
  await mended();
});

test('what is written shows without a new start', async () => {
  // YAML first: MDX is a module, whose edit makes Vite load everything again and would hide a stale page.
  await until('glossary/', (status) => status === 200);
  change('terms/first-pourer.yaml', 'pours for whoever comes first', 'pours for whoever sits down first');
  await until('glossary/', (status, text) => status === 200 && text.includes('whoever sits down first'));
  change('parties/teapot-guild.mdx', 'The guild is older than the tea house.', 'The guild is older than the hill.');
  await until('parties/teapot-guild/', (status, text) => status === 200 && text.includes('older than the hill'));
  const color = async (path: string) => /--first:\s*(#\w+)/.exec(await until(path, (status) => status === 200))?.[1];
  const [before, inEmbed] = [await color(''), await color('embed/guests-asked/')];
  assert.equal(before, inEmbed);
  change('site.yaml', 'hues: { first: 245', 'hues: { first: 285');
  for (const path of ['', 'embed/guests-asked/']) await until(path, (_, text) => text.includes('--first:') && !text.includes(before!));
});
