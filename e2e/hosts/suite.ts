// Runs the browser suite on the site as nginx serves it: at a root, and under a subfolder. Files named after it narrow the suite.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../setup/port.ts';
import { findNginx } from './nginx.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Builds for a base path, compresses, serves and tests. @returns whether all of it went well */
async function passes(base: string): Promise<boolean> {
  const work = mkdtempSync(join(tmpdir(), 'hosts-'));
  const root = join(work, 'root');
  const where = { BASE_PATH: base, OUT_DIR: join(root, base), CACHE_DIR: join(work, 'cache') };
  const test = { TEST_SERVER: 'nginx', TEST_ROOT: root, TEST_BASE: base, TEST_PORT: String(await freePort()) };
  const run = (...args: string[]) =>
    spawnSync('npm', ['run', '--silent', ...args], { cwd: project, env: { ...process.env, ...where, ...test }, stdio: 'inherit' })
      .status === 0;
  console.log(`\nThe site under ${base}, served by nginx`);
  const passed = run('build') && run('site-check') && run('compress') && run('browser', '--', ...process.argv.slice(2));
  rmSync(work, { recursive: true, force: true });
  return passed;
}

if (!findNginx()) {
  console.error('Not run: there is no nginx here. Install it, or name one in NGINX_PATH.');
  process.exit(1);
}
const results = [await passes('/'), await passes('/explainer/')];
process.exitCode = results.every(Boolean) ? 0 : 1;
