// How fast the search answers on a slow line and an old phone.
import type { Browser, Page } from 'playwright';
import { slowPage } from '../bench/browser.ts';
import { host, type Host } from '../bench/host.ts';
import { quantile, shown, spread, table } from '../bench/numbers.ts';
import { questionsOf } from './ranks.ts';

export interface Speed {
  /** Milliseconds from entering the box to the first answer, bytes and requests of all that was asked for by then: once a load. */
  firsts: { took: number; bytes: number; requests: number }[];
  /** Milliseconds for a new question on the line, and for one whose files are there. */
  next: number[];
  again: number[];
}

const questions = questionsOf('questions').map(({ q }) => q);

/** Asks in the page itself, and gives the milliseconds until the answer is drawn. */
const ask = (page: Page, q: string) =>
  page.evaluate(async (question) => {
    const box = document.querySelector<HTMLInputElement>('#q')!;
    const status = document.querySelector('#search-status')!;
    status.textContent = '';
    box.focus();
    box.value = question;
    const start = performance.now();
    const answered = new Promise<void>((ready) => {
      const watch = new MutationObserver(() => {
        if (!/\d|No results|Nothing/.test(status.textContent!)) return;
        watch.disconnect();
        void document.querySelector('#search-results')!.getBoundingClientRect();
        ready();
      });
      watch.observe(status, { childList: true, characterData: true, subtree: true });
    });
    box.form!.requestSubmit();
    await answered;
    return performance.now() - start;
  }, q);

/** One first answer on a page that was never opened before. */
async function first(browser: Browser, server: Host, address: string, q: string): Promise<Speed['firsts'][number]> {
  const page = await slowPage(browser);
  server.asked.length = 0;
  await page.goto(`${address}/search/`, { waitUntil: 'networkidle' });
  // The script of the page is part of what the search costs.
  const before = server.asked.filter(({ path }) => path.endsWith('.js'));
  server.asked.length = 0;
  const took = await ask(page, q);
  // Pictures of charts and the icon come after the answer.
  const asked = [...before, ...server.asked.filter(({ path }) => !/\.(svg|ico)$/.test(path))];
  await page.context().close();
  return { took, bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0), requests: asked.length };
}

/** Measures the search of the built site. @param runs how many first answers */
export async function searchSpeed(browser: Browser, runs: number): Promise<Speed> {
  const server = await host();
  const address = `http://127.0.0.1:${server.port}`;
  const firsts: Speed['firsts'] = [];
  for (const q of questions.slice(0, runs)) firsts.push(await first(browser, server, address, q));
  const page = await slowPage(browser);
  await page.goto(`${address}/search/`, { waitUntil: 'networkidle' });
  await ask(page, questions[0]!);
  const next: number[] = [];
  const again: number[] = [];
  for (const q of questions.slice(1)) next.push(await ask(page, q));
  for (const q of questions.slice(1)) again.push(await ask(page, q));
  await page.context().close();
  server.close();
  return { firsts, next, again };
}

/** What was measured, as a table. */
export const speedTable = ({ firsts, next, again }: Speed) => {
  const kilobytes = firsts.map(({ bytes }) => bytes / 1000);
  return table(
    ['first answer, ms', 'KB', 'most KB', 'requests', 'a new question, ms', 'one asked before, ms', '95th percentile, ms'],
    [
      [
        spread(firsts.map(({ took }) => took)),
        spread(kilobytes),
        shown(Math.max(...kilobytes)),
        spread(firsts.map(({ requests }) => requests)),
        spread(next),
        spread(again, 1),
        shown(quantile(again, 0.95), 1),
      ],
    ],
  );
};
