// Makes sure that there is a browser for the tests, and says which one.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser.ts';

function run(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

/** Tries Playwright's own download, then Debian's package where we may install it. */
function install(): void {
  console.log('No browser found; installing one for the tests.');
  if (run('npx', ['playwright', 'install', 'chromium']) && findBrowser()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  }
}

if (!findBrowser()) install();
const found = findBrowser();
if (!found || !existsSync(found)) {
  console.error('The browser tests need Chromium, and none could be installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH.');
  process.exit(1);
}
console.log(`Browser for the tests: ${found}`);
