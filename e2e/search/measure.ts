// How fast the search answers on a slow line and an old phone: the line of `../bench/line.ts`, the processor four times slower.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Browser, Page } from 'playwright';
import { slowPage } from '../bench/browser.ts';
import { host, type Host } from '../bench/host.ts';
import { quantile, shown, spread, table } from '../bench/numbers.ts';
import { slowLine } from '../bench/proxy.ts';
import { dist } from '../setup/built.ts';

const RECORDS = '/search/records.json';

interface Catalogue {
  records: { url: string; title: string; summary: string; more?: string }[];
}

export interface Speed {
  records: number;
  /** Milliseconds from entering the box to the first answer, once a load. */
  first: number[];
  /** Bytes of script and catalog. */
  bytes: number;
  /** Milliseconds for each question once all is there. */
  times: number[];
  /** What the questions themselves asked the host for. */
  requests: number;
}

const plain = () => JSON.parse(readFileSync(join(dist, RECORDS), 'utf8')) as Catalogue;

/** How many records the built site's catalog has. */
export const recordCount = () => plain().records.length;

/** The catalog with as many records as asked: copies at other addresses, each with a few words of its own. */
function grown(count: number): string {
  const { records, ...rest } = plain();
  const all = Array.from({ length: count }, (_, i) => {
    const one = records[i % records.length]!;
    return i < records.length ? one : { ...one, url: `${one.url}?${i}`, more: `${one.more ?? ''} word${i} word${i * 7}` };
  });
  return JSON.stringify({ ...rest, records: all });
}

export const questions = (load(readFileSync(new URL('./questions.yaml', import.meta.url), 'utf8')) as { q: string }[]).map(({ q }) => q);

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

/** From entering the box to the first answer, on a page that has come to rest. */
const enter = (page: Page, q: string) =>
  page.evaluate(async (question) => {
    const box = document.querySelector<HTMLInputElement>('#q')!;
    const start = performance.now();
    box.focus();
    box.value = question;
    box.form!.requestSubmit();
    while (!document.querySelector('#search-results li')) await new Promise((ready) => setTimeout(ready, 1));
    return performance.now() - start;
  }, q);

/** Bytes of what the search asked for beside its page. */
const bytesOf = (asked: Host['asked']) =>
  asked.filter(({ path }) => path === RECORDS || path.startsWith('/_astro/')).reduce((sum, { bytes }) => sum + bytes, 0);

/** One first answer on a page that was never opened before. */
async function first(browser: Browser, server: Host, address: string, q: string) {
  server.asked.length = 0;
  const page = await slowPage(browser);
  await page.goto(`${address}/search/`, { waitUntil: 'networkidle' });
  const took = await enter(page, q);
  await page.context().close();
  return { took, bytes: bytesOf(server.asked) };
}

/** Measures the search over a catalog of so many records. */
export async function searchSpeed(browser: Browser, count: number, runs: number): Promise<Speed> {
  const server = await host({}, { [RECORDS]: grown(count) });
  const line = await slowLine(server.port);
  const address = `http://127.0.0.1:${line.port}`;
  const firsts = [];
  for (const q of questions.slice(0, runs)) firsts.push(await first(browser, server, address, q));
  const page = await slowPage(browser);
  await page.goto(`${address}/search/?q=x`, { waitUntil: 'networkidle' });
  server.asked.length = 0;
  const times: number[] = [];
  for (const q of questions) times.push(await ask(page, q));
  const requests = server.asked.filter(({ path }) => !path.startsWith('/favicon')).length;
  await page.context().close();
  line.close();
  server.close();
  return { records: count, first: firsts.map(({ took }) => took), bytes: firsts[0]!.bytes, times, requests };
}

/** What was measured, as a table. */
export const speedTable = (speeds: Speed[]) =>
  table(
    ['records', 'focus to first answer, ms', 'script and catalog, KB', 'a question, ms', '95th percentile, ms', 'requests by questions'],
    speeds.map(({ records, first: firsts, bytes, times, requests }) => [
      shown(records),
      spread(firsts),
      shown(bytes / 1000),
      spread(times, 1),
      shown(quantile(times, 0.95), 1),
      requests,
    ]),
  );
