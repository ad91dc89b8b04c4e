// Makes sure that there is a browser for the tests, and says which one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installed } from './apt.ts';
import { findBrowser, findShell } from './browser.ts';

if (!findBrowser()) {
  console.log('No browser found; installing one for the tests.');
  spawnSync('npx', ['playwright', 'install', '--only-shell', 'chromium'], { stdio: 'inherit' });
}
if (!findShell()) {
  const there = installed('chromium-headless-shell', 'fonts-liberation');
  if (!there && findBrowser()) console.log('There is no Chromium without windows, and none could be installed: the tests take longer.');
}
if (!findBrowser()) installed('chromium', 'fonts-liberation');
const found = findBrowser();
if (!found || !existsSync(found)) {
  console.error('The browser tests need Chromium, and none could be installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH.');
  process.exit(1);
}
console.log(`Browser for the tests: ${found}`);
