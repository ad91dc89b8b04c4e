import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { findBrowser, findChromium, SWITCHES } from '../setup/browser.ts';

const PHONE: BrowserContextOptions = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/**
 * Chromium's own slow line and slow processor, with Lighthouse's figures for its slow 4G (docs/throttling.md, "request-level throttling"):
 * milliseconds a request, bytes a second.
 */
const LINE = { offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };
const SLOWER = { rate: 4 };

/** Starts a browser, one that readers have if it is there. @throws Error where there is none */
export function startBrowser(): Promise<Browser> {
  const executablePath = findChromium() ?? findBrowser();
  if (!executablePath) throw new Error('No browser found: run `node e2e/setup/install-browser.ts`, or name one in CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: SWITCHES });
}

/** A page with a slow line, a slow processor and nothing cached: each has a context of its own. Close its context when done. */
export async function slowPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext(PHONE)).newPage();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', LINE);
  await client.send('Emulation.setCPUThrottlingRate', SLOWER);
  return page;
}
