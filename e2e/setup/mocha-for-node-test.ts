// Lets Mocha run the unit tests, which are written for node's own runner, for `npm run mutate`: StrykerJS can run them again and again in
// one process with Mocha alone, and a process for each file and change takes a hundred times as long.
import { registerHooks } from 'node:module';

type Told = { diagnostic: (text: string) => void };
type Work = (t: Told) => unknown;
type Coverage = { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
declare const it: ((name: string, work: () => unknown) => void) & { skip: (name: string) => void };
declare const global: { after: (work: () => void) => void; __stryker__?: { mutantCoverage?: Coverage } };

/** What a test runs too needs no new process for the sake of what runs while files load. */
function passOverLoading(): void {
  const { static: loading, perTest } = global.__stryker__?.mutantCoverage ?? { static: {}, perTest: {} };
  for (const id of Object.values(perTest).flatMap(Object.keys)) delete loading[id];
}

let begun = false;

function test(name: string, options: { skip?: boolean } | Work, work = options as Work): void {
  if (!begun) global.after(passOverLoading);
  begun = true;
  if ((options as { skip?: boolean }).skip) it.skip(name);
  else it(name, async () => void (await work({ diagnostic: () => {} })));
}

/** Folders of tests stay until the process ends, as each run uses them. */
const after = (work: () => void) => process.on('exit', work);

// A promise that a failed test no longer waits for ends no process.
process.on('unhandledRejection', () => {});
Object.assign(globalThis, { nodeTest: { test, after } });
const source = 'export const { test, after } = globalThis.nodeTest; export default test;';
const url = `data:text/javascript,${encodeURIComponent(source)}`;
registerHooks({ resolve: (name, context, next) => (name === 'node:test' ? { url, shortCircuit: true } : next(name, context)) });
// Before anything that reads the content.
await import('../../src/testing/spoiled-copy.ts');
