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

test('pages, embeds and the search’s catalog are served while they are written', async () => {
  site = await startDev('e2e/disputes/tea-house');
  assert.match(await until('', (status) => status === 200), /How tea is poured in Cupplewick/);
  const embed = await until('embed/guests-asked/by-answer/', (status) => status === 200);
  for (const part of ['<svg', 'by answer', '78%', '/embed/resize-1.js']) assert.ok(embed.includes(part), part);
  assert.match(await until('embed/resize-1.js', (status) => status === 200), /postMessage/);
  const catalog = JSON.parse(await until('search/records.json', (status) => status === 200)) as { records: { url: string }[] };
  assert.ok(catalog.records.some(({ url }) => url === '/positions/kettle-works/who-pours/'));
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
  await page.waitForFunction(() => Number((document.querySelector('#frame') as HTMLIFrameElement).height) > 100);
});

/** Changes a text of a file of the dispute. */
function change(file: string, from: string, to: string): void {
  const path = join(site.copy, 'content', file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${file} no longer holds what this test changes`);
  writeFileSync(path, text.replace(from, to));
}

const POSITION = 'positions/kettle-works/who-pours';
const overlay = () => page.locator('vite-error-overlay');

/** What the page shows of mistakes, once it does. */
async function told(): Promise<string> {
  await until('', (status) => status === 500);
  await page.goto(`${site.home}${POSITION}/`);
  await overlay().waitFor();
  return overlay().evaluate((one) => one.shadowRoot!.textContent.replace(/\s+/g, ' '));
}

/** Waits until the page is back after a mistake. */
async function mended(): Promise<void> {
  await until('', (status) => status === 200);
  await page.goto(`${site.home}${POSITION}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.equal(await overlay().count(), 0);
}

test('mistakes are shown on the page, all at once, with file, field and what to do; mended, the page is back', async () => {
  change(`${POSITION}.mdx`, 'claims: [kw-01]', 'claims: [kw-011]');
  change('figures/pour-table.yaml', 'value: 6', 'value: 7');
  const shown = await told();
  for (const part of [
    `content/${POSITION}.mdx`,
    'statements.0.claims.0: names the unknown claim "kw-011". Did you mean "kw-01"? If so, write that.',
    'content/figures/pour-table.yaml',
    'shown: prints "6 minutes" but the value is 7. Make the two agree.',
  ])
    assert.ok(shown.includes(part), `${part} is not told in: ${shown}`);
  change(`${POSITION}.mdx`, 'claims: [kw-011]', 'claims: [kw-01]');
  change('figures/pour-table.yaml', 'value: 7', 'value: 6');
  await mended();
});

test('a file that cannot be read is shown too, with the line', async () => {
  change('figures/pour-table.yaml', 'of: "Pots in the tea house"', 'of: "Pots in the tea house');
  assert.match(await told(), /content\/figures\/pour-table\.yaml line \d+: cannot be read: .* Mind quotes/);
  change('figures/pour-table.yaml', 'of: "Pots in the tea house', 'of: "Pots in the tea house"');
  await mended();
});

test('what is written shows without a new start', async () => {
  change('parties/teapot-guild.mdx', 'The guild is older than the tea house.', 'The guild is older than the hill.');
  await until('parties/teapot-guild/', (status, text) => status === 200 && text.includes('older than the hill'));
});
