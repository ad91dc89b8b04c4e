// Every page and its floor, again and again, one after the other, so that whatever else the machine does meets both alike.
import type { Browser } from 'playwright';
import { slowPage, type Screen } from './browser.ts';
import type { Host } from './host.ts';
import { load, watch, type Load } from './load.ts';

/** Milliseconds until a new tab is at rest. A reader's browser runs already; what starting a tab costs would blur what a page costs. */
const AT_REST = 500;

export interface Measured extends Load {
  asked: Host['asked'];
}

/** Loads a page once with nothing cached. */
export async function loadOnce(browser: Browser, host: Host, address: string, screen?: Screen): Promise<Measured> {
  const page = await slowPage(browser, screen);
  await watch(page);
  await page.waitForTimeout(AT_REST);
  host.asked.length = 0;
  const result = await load(page, address);
  const asked = [...host.asked];
  await page.context().close();
  return { ...result, asked };
}

/** Loads all addresses in turn as often as asked. The first round warms the machine up and is thrown away. */
export async function rounds(browser: Browser, host: Host, all: string[], times: number): Promise<Measured[][]> {
  const results: Measured[][] = all.map(() => []);
  for (let round = 0; round <= times; round += 1)
    for (const [i, address] of all.entries()) {
      const one = await loadOnce(browser, host, address);
      if (round > 0) results[i]!.push(one);
    }
  return results;
}
