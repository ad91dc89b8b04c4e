// Changes the code at random and tells which changes no unit test notices: `npm run mutate`, or a folder of it, `FOLDER=search npm run mutate`.
// Survivors are read. Those that are left stand for what is never missing (`?? ''`, which the types ask for), for limits that differ by a pixel
// or a millionth, for faults of Pagefind and git that cannot be made here, for what is said only where the site has an address of its own, and for
// what tests elsewhere hold: rules pass over drafts (`src/facts/load/shown.test.ts`), and charts' rows by figure, party and event (`src/charts/`).
const folder = process.env['FOLDER'] ?? '{facts/rules,facts/load,search,charts,outputs}';

export default {
  mutate: [
    `src/${folder}/**/*.ts`,
    '!src/**/*.test.ts',
    // What runs in a browser or in Astro alone, where the tests of e2e/ look at it.
    '!src/search/client/{client,load,page,show}.ts',
    '!src/facts/load/library.ts',
  ],
  // A folder is held by the tests beside its code. Those with random texts take seconds, and look for crashes alone.
  testFiles: [`src/${folder}/**/!(hostile*).test.ts`],
  testRunner: 'mocha',
  mochaOptions: { require: ['./e2e/setup/mocha-for-node-test.ts'] },
  tempDirName: 'test-results/stryker',
  ignorePatterns: ['/dist', '/content', '/public', '/test-results'],
  coverageAnalysis: 'perTest',
  // What runs once, as a file loads: tables of names and words, regular expressions. Each change of it would need a new process.
  ignoreStatic: true,
  concurrency: 2,
  // On a busy machine, a slow test is no endless loop.
  timeoutMS: 20_000,
  maxTestRunnerReuse: 200,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'test-results/mutation.json' },
  thresholds: { high: 90, low: 80, break: 80 },
};
