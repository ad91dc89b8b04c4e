// How fast the search answers on a slow line and an old phone. `npm run search-speed` prints it; it asserts nothing.
// Line: 1.6 Mbit/s, 150 ms a round trip; CPU four times slower than this machine's; everything gzipped, nothing cached.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { load } from 'js-yaml';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../setup/browser.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 95_000 };
const SLOWER = 4;
const RUNS = 9;
const MANY = 3000;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

interface Catalogue {
  records: { url: string; title: string; summary: string; more?: string }[];
}

const plain = JSON.parse(readFileSync(join(dist, 'search/records.json'), 'utf8')) as Catalogue;

/** The catalog with as many records as asked: copies at other addresses, each with a few words of its own. */
function grown(count: number): string {
  const { records } = plain;
  const all = Array.from({ length: count }, (_, i) => {
    const one = records[i % records.length]!;
    return i < records.length ? one : { ...one, url: `${one.url}?${i}`, more: `${one.more ?? ''} word${i} word${i * 7}` };
  });
  return JSON.stringify({ ...plain, records: all });
}

/** Serves the built site gzipped, with the catalog that is given. */
async function serve(catalogue: string) {
  const server = createServer((request, answer) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://x').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const body = path === '/search/records.json' ? Buffer.from(catalogue) : readFileSync(join(dist, file));
      answer.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Content-Encoding': 'gzip' });
      answer.end(gzipSync(body, { level: 9 }));
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const sorted = (values: number[]) => values.toSorted((a, b) => a - b);
const at = (values: number[], share: number) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const round = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en-US'));

async function slowPage(browser: Browser): Promise<{ page: Page; bytes: () => number }> {
  const page = await (await browser.newContext()).newPage();
  const client = await page.context().newCDPSession(page);
  let bytes = 0;
  await client.send('Network.enable');
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await client.send('Network.emulateNetworkConditions', LINE);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return { page, bytes: () => bytes };
}

/** Asks in the page itself, and gives the milliseconds until the results stand there. */
const ask = (page: Page, q: string) =>
  page.evaluate(async (question) => {
    const box = document.querySelector<HTMLInputElement>('#q')!;
    const list = document.querySelector('#search-results')!;
    const status = document.querySelector('#search-status')!;
    status.textContent = '';
    box.value = question;
    const start = performance.now();
    box.form!.requestSubmit();
    // The answer is drawn before the browser comes back to its timers, whose own waits would be counted with it.
    while (!/result|Nothing|word/.test(status.textContent!)) await null;
    void list.getBoundingClientRect();
    return performance.now() - start;
  }, q);

const questions = (load(readFileSync(new URL('./questions.yaml', import.meta.url), 'utf8')) as { q: string }[]).map(({ q }) => q);

/** From entering the box to the first answer, on a page that has come to rest: milliseconds and bytes. */
async function first(browser: Browser, address: string, q: string) {
  const { page, bytes } = await slowPage(browser);
  await page.goto(`${address}/search/`, { waitUntil: 'networkidle' });
  const before = bytes();
  const script = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/_astro/'))
      .reduce((sum, one) => sum + (one as PerformanceResourceTiming).encodedBodySize, 0),
  );
  const took = await page.evaluate(async (question) => {
    const box = document.querySelector<HTMLInputElement>('#q')!;
    const start = performance.now();
    box.focus();
    box.value = question;
    box.form!.requestSubmit();
    while (!document.querySelector('#search-results li')) await new Promise((ready) => setTimeout(ready, 1));
    return performance.now() - start;
  }, q);
  const result = { took, bytes: bytes() - before + script };
  await page.context().close();
  return result;
}

async function measure(browser: Browser, count: number): Promise<void> {
  const { server, address } = await serve(grown(count));
  const firsts = [];
  for (let i = 0; i < RUNS; i += 1) firsts.push(await first(browser, address, questions[i]!));
  const { page } = await slowPage(browser);
  await page.goto(`${address}/search/?q=x`, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const times: number[] = [];
  for (const q of questions) times.push(await ask(page, q));
  const data = asked.filter((url) => !url.includes('favicon'));
  console.log(
    `| ${count.toLocaleString('en-US')} | ${round(
      at(
        firsts.map(({ took }) => took),
        0.5,
      ),
    )} ms | ${round(firsts[0]!.bytes / 1000)} KB | ` + `${round(at(times, 0.5))} ms | ${round(at(times, 0.95))} ms | ${data.length} |`,
  );
  await page.context().close();
  server.close();
}

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
console.log(`Medians of ${RUNS} first answers; ${questions.length} questions each.\n`);
console.log(
  '| records | focus to first answer | script and catalog | a question, median | 95th percentile | requests by questions |\n|---|---|---|---|---|---|',
);
for (const count of [plain.records.length, MANY]) await measure(browser, count);
await browser.close();
