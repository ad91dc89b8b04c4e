import { existsSync } from 'node:fs';
import { defineConfig, firefox, webkit } from '@playwright/test';
import { findBrowser, SWITCHES } from './setup/browser.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);
/** Where the site is served: `TEST_BASE` names the base path that it was built for, `TEST_SERVER=nginx` the server. */
const { TEST_BASE = '/', TEST_SERVER } = process.env;
const browser = findBrowser();

/** What takes longer, and is much the same for all pages, runs in `npm run check:all`. So do what packs or compresses the whole site first. */
const ALL = Boolean(process.env['ALL']);
const later = ALL ? [] : [/@all/];
const isLater = ALL || TEST_SERVER === 'nginx' ? [] : ['browser/hosts.spec.ts', 'browser/archive.spec.ts'];

/** Engines beside Chromium, in `npm run check:all`, where they are installed: `npx playwright install --with-deps firefox webkit`. */
const others = ALL ? [firefox, webkit].filter((one) => existsSync(one.executablePath())) : [];

export default defineConfig({
  // What only this content promises stands apart from what the site promises whatever its content.
  testMatch: ['browser/*.spec.ts', 'this-dispute/*.spec.ts'],
  testIgnore: isLater,
  fullyParallel: true,
  workers: '100%',
  forbidOnly: true,
  // What needs no script is proved without.
  projects: [
    { name: 'scripts on', grepInvert: [/@no-script/, /@engines/, ...later] },
    { name: 'scripts off', grep: /@no-script/, grepInvert: later, use: { javaScriptEnabled: false } },
    ...others.map((one) => ({
      name: one.name(),
      grep: /@engines/,
      use: { browserName: one.name() as 'firefox' | 'webkit', launchOptions: {} },
    })),
  ],
  reporter: [['list']],
  outputDir: '../test-results',
  use: {
    baseURL: `http://localhost:${port}${TEST_BASE}`.replace(/\/$/, ''),
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: SWITCHES,
    },
  },
  webServer: {
    command: TEST_SERVER === 'nginx' ? 'node hosts/nginx.ts' : 'node setup/server.ts',
    env: { TEST_PORT: String(port) },
    url: `http://localhost:${port}${TEST_BASE}`,
    reuseExistingServer: false,
    // So that what it started is stopped, and its folder taken away.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
