import { chromium as playwright } from '@playwright/test';
import { findBrowser } from '../setup/browser.ts';
import { HEIGHT, type Engine } from './engine.ts';

export const chromium: Engine = {
  name: 'Chromium',
  drivenBy: 'Playwright',
  console: 'the console',
  packages: ['chromium', 'fonts-liberation'],
  find() {
    const path = findBrowser();
    return path === undefined ? undefined : [path];
  },
  async start([executablePath], { dark, width }) {
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await playwright.launch({ executablePath: executablePath!, args });
    const page = await browser.newPage({ colorScheme: dark ? 'dark' : 'light', viewport: { width, height: HEIGHT } });
    let said: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    return {
      version: browser.version(),
      open: async (address) => {
        said = [];
        await page.goto(address);
      },
      evaluate: (script) => page.evaluate(script),
      said: () => said,
      picture: () => page.screenshot(),
      close: () => browser.close(),
    };
  },
};
