import { defineConfig } from '@playwright/test';
import { findBrowser } from './setup/browser.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);
const browser = findBrowser();

/** What takes longer, and is much the same for all pages, runs in `npm run check:all`. */
const later = process.env['ALL'] ? [] : [/@all/];

export default defineConfig({
  testDir: './browser',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: true,
  // What is there to read is read again with scripts off.
  projects: [
    { name: 'scripts on', grepInvert: [/@no-script/, ...later] },
    { name: 'scripts off', grep: [/@reading/, /@no-script/], grepInvert: later, use: { javaScriptEnabled: false } },
  ],
  reporter: [['list']],
  outputDir: '../test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(browser && { executablePath: browser }),
      // As root the sandbox must be off; the other switches keep the browser from calling home.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node setup/server.ts`,
    env: { TEST_PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
