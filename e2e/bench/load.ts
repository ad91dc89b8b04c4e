import type { Browser, Page } from 'playwright';
import { slowPage } from './browser.ts';
import type { Host } from './host.ts';

/** What the browser itself says about one load. Times in milliseconds since the visit began. */
export interface Load {
  /** First contentful paint: the first text or drawing. */
  fcp: number;
  /** Largest contentful paint until the page came to rest. */
  lcp: number;
  /** Cumulative layout shift: the sum, which is never less than the largest window of shifts. */
  cls: number;
  asked: Host['asked'];
}

interface Entry extends PerformanceEntry {
  value?: number;
}

declare global {
  interface Window {
    benchEntries: Entry[];
  }
}

/** Milliseconds until a new tab is at rest. A reader's browser runs already; what starting a tab costs would blur what a page costs. */
const AT_REST = 500;

/** Runs in the page before all else: keeps what the browser reports. */
function observe(): void {
  window.benchEntries = [];
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift'])
    new PerformanceObserver((list) => window.benchEntries.push(...list.getEntries())).observe({ type, buffered: true });
}

/** Runs in the page at rest. */
function collect() {
  const of = (type: string) => window.benchEntries.filter(({ entryType }) => entryType === type);
  const fcp = of('paint').find(({ name }) => name === 'first-contentful-paint')!.startTime;
  return {
    fcp,
    lcp: of('largest-contentful-paint').at(-1)?.startTime ?? fcp,
    cls: of('layout-shift').reduce((sum, { value = 0 }) => sum + value, 0),
  };
}

/** Waits until a page has been painted and its faces have come. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => window.benchEntries.some(({ name }) => name === 'first-contentful-paint'));
  await page.evaluate(() =>
    document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))),
  );
}

/** Loads a page once with nothing cached. */
async function load(browser: Browser, host: Host, address: string): Promise<Load> {
  const page = await slowPage(browser);
  await page.addInitScript(observe);
  await page.waitForTimeout(AT_REST);
  host.asked.length = 0;
  await page.goto(address);
  await atRest(page);
  const result = { ...(await page.evaluate(collect)), asked: [...host.asked] };
  await page.context().close();
  return result;
}

/**
 * Loads all addresses in turn as often as asked, so that whatever else the machine does meets all alike. The first round warms the machine
 * up and is thrown away.
 */
export async function rounds(browser: Browser, host: Host, all: string[], times: number): Promise<Load[][]> {
  const results: Load[][] = all.map(() => []);
  for (let round = 0; round <= times; round += 1)
    for (const [i, address] of all.entries()) {
      const one = await load(browser, host, address);
      if (round > 0) results[i]!.push(one);
    }
  return results;
}
