// Runs the smoke suite in all engines and prints the report; `--write` keeps it in `report.md`. Names of engines choose some of them.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from './chromium.ts';
import { freePort } from '../setup/port.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { programsOf } from './install.ts';
import { reportOf, type NotRun } from './report.ts';
import { smoke, type Outcome } from './smoke.ts';
import { webkit } from './webkit.ts';

const server = fileURLToPath(new URL('../setup/server.ts', import.meta.url));
const report = new URL('report.md', import.meta.url);

/** Starts the server of the built site, and waits until it serves. */
async function serve(): Promise<{ home: string; stop: () => void }> {
  const port = await freePort();
  const child = spawn(process.execPath, [server], {
    env: { ...process.env, TEST_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((serving, fail) => {
    child.stdout.once('data', serving);
    child.once('exit', () => fail(new Error('the server of the built site did not start')));
  });
  return { home: `http://localhost:${port}`, stop: () => child.kill() };
}

async function outcomeOf(engine: Engine, home: string): Promise<Outcome | NotRun> {
  const programs = programsOf(engine);
  if ('why' in programs) return { engine, why: programs.why };
  console.log(`Looking at the site in ${engine.name}.`);
  return smoke(engine, programs, home);
}

const chosen = [chromium, firefox, webkit].filter(({ name }, _, all) => {
  const named = all.filter((engine) => process.argv.includes(engine.name));
  return named.length === 0 || named.some((engine) => engine.name === name);
});
const site = await serve();
const outcomes: (Outcome | NotRun)[] = [];
for (const engine of chosen) outcomes.push(await outcomeOf(engine, site.home));
site.stop();
const text = reportOf(outcomes);
console.log(text);
if (process.argv.includes('--write')) writeFileSync(report, text);
process.exitCode = outcomes.some((one) => 'failures' in one && one.failures.length > 0) ? 1 : 0;
