import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { HEIGHT, type Engine } from './engine.ts';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

export const firefox: Engine = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  find() {
    const path = [process.env['FIREFOX_PATH'], ...PLACES].find((place) => place && existsSync(place));
    return path === undefined ? undefined : [path];
  },
  async start([executablePath], { dark, width }) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executablePath!,
      defaultViewport: { width, height: HEIGHT },
      // The second takes its answer from the first, whatever the machine's own theme is.
      extraPrefsFirefox: { 'ui.systemUsesDarkTheme': dark ? 1 : 0, 'layout.css.prefers-color-scheme.content-override': 2 },
    });
    const page = await browser.newPage();
    let said: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error instanceof Error ? error.message : String(error)));
    return {
      version: (await browser.version()).replace(/^firefox\//i, ''),
      open: async (address) => {
        said = [];
        await page.goto(address, { waitUntil: 'load' });
      },
      evaluate: (script) => page.evaluate(script),
      said: () => said,
      close: () => browser.close(),
    };
  },
};
