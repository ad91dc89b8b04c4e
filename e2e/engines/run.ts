// Looks at the site in the machine's own Firefox and WebKitGTK, for machines that have not those of Playwright, in which
// `../browser/engines.spec.ts` runs the same steps. What is not here is said, and is no failure.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as playwright from '@playwright/test';
import { oneOfEach, WORD } from '../browser/site.ts';
import { installed } from '../setup/apt.ts';
import { freePort } from '../setup/port.ts';
import { LOOKS, type Engine, type Look, type Session } from './engine.ts';
import { firefox } from './firefox.ts';
import { answers, drawsCharts, hasColors, hasFaces, marksLinks, renders } from './steps.ts';
import { webkit } from './webkit.ts';

/** Starts the server of the built site, and waits until it serves. */
async function serve(): Promise<{ home: string; stop: () => void }> {
  const port = await freePort();
  const child = spawn(process.execPath, [fileURLToPath(new URL('../setup/server.ts', import.meta.url))], {
    env: { ...process.env, TEST_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((serving, fail) => {
    child.stdout.once('data', serving);
    child.once('exit', () => fail(new Error('the server of the built site did not start')));
  });
  return { home: `http://localhost:${port}`, stop: () => child.kill() };
}

type Step = (...given: never[]) => string[] | Promise<string[]>;

/** What is wrong with a page: each step runs in it, with what it is given. */
async function faultsOf(session: Session, address: string, steps: [Step, ...unknown[]][]): Promise<string[]> {
  await session.open(address);
  const faults: string[] = [];
  for (const [step, ...given] of steps)
    faults.push(...((await session.evaluate(`(${step})(${given.map((one) => JSON.stringify(one)).join(', ')})`)) as string[]));
  return [...faults, ...session.said()];
}

/** Goes through one page of each type, and asks the search. */
async function round(engine: Engine, programs: string[], look: Look, home: string): Promise<string[]> {
  const session = await engine.start(programs, look);
  const how = `${engine.name} ${session.version}, ${look.dark ? 'dark' : 'light'}, ${look.width} px`;
  const all: [path: string, steps: [Step, ...unknown[]][]][] = [
    ...oneOfEach.map((path): [string, [Step, ...unknown[]][]] => [path, [[renders], [drawsCharts], [marksLinks], [hasColors, look.dark]]]),
    ['/search/', [[hasFaces], [answers, WORD, true], [answers, 'qwrtzpsdf', false]]],
  ];
  try {
    const faults: string[] = [];
    for (const [path, steps] of all) {
      // An embed is light in a frame, in which some engines show a narrow page.
      const theme = look.dark && path.startsWith('/embed/') ? '?theme=dark' : '';
      faults.push(...(await faultsOf(session, home + path + theme, steps)).map((fault) => `${how}: ${path} ${fault}`));
    }
    console.log(`${how}: ${all.length} pages, ${faults.length} faults`);
    return faults;
  } finally {
    await session.close();
  }
}

const site = await serve();
const faults: string[] = [];
for (const [engine, own] of [
  [firefox, playwright.firefox],
  [webkit, playwright.webkit],
] as const) {
  if (existsSync(own.executablePath())) {
    console.log(`${engine.name} is here as Playwright's own: the browser tests of \`npm run check:all\` run in it.`);
    continue;
  }
  const programs = engine.find() ?? (installed(...engine.packages) ? engine.find() : undefined);
  if (!programs) console.log(`${engine.name} was not run: it is not here. On Debian, install ${engine.packages.join(' and ')}.`);
  for (const look of programs ? LOOKS : [])
    faults.push(...(await round(engine, programs!, look, site.home).catch((error) => [`${engine.name} broke down: ${String(error)}`])));
}
site.stop();
if (faults.length > 0) console.error(faults.join('\n'));
process.exitCode = faults.length > 0 ? 1 : 0;
