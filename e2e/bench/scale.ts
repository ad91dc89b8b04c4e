// How long a build takes, and how much memory, by the number of positions, on made-up content that is thrown away.
// `node e2e/bench/scale.ts [--json] [sizes…]` prints a table or JSON; without sizes 100, 1,000 and 5,000. It asserts nothing.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { withSynthetic } from './synthetic.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SIZES = [100, 1000, 5000];

/** What one build took, pictures apart: `seconds`, `millisecondsAPage` and `steps` are without them. */
interface Scale {
  positions: number;
  /** Files that the build wrote as pages. */
  pages: number;
  seconds: number;
  /** Seconds of processor time, pictures included: what other work on the machine does not change. */
  cpuSeconds: number;
  millisecondsAPage: number;
  peakMegabytes: number;
  pictureSeconds: number;
  pictures: number;
  /** Seconds by step, in order. */
  steps: Record<string, number>;
  /** The longest time in seconds without a line on the terminal. */
  longestSilence: number;
}

/** Prints what the process used when it ends: memory in KB, processor time in microseconds. */
const REPORT =
  "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); " +
  'process.stderr.write(`\\nused ${maxRSS} ${userCPUTime + systemCPUTime}\\n`) })';

interface Line {
  at: number;
  text: string;
}

/** Builds and gives all that was said, with the second in which it was. */
function build(content: string, work: string): Promise<Line[]> {
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: join(work, 'out'), CACHE_DIR: join(work, 'cache'), NO_COLOR: '1' };
  const hook = ['--import', `data:text/javascript,${encodeURIComponent(REPORT)}`];
  const child = spawn(process.execPath, [...hook, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: root, env });
  const [start, lines] = [performance.now(), [] as Line[]];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (text) => lines.push({ at: (performance.now() - start) / 1000, text }));
  return new Promise((done, fail) =>
    child.on('close', (code) => {
      lines.push({ at: (performance.now() - start) / 1000, text: 'end' });
      if (code === 0) done(lines);
      else
        fail(
          new Error(
            lines
              .map(({ text }) => text)
              .join('\n')
              .slice(-4000),
          ),
        );
    }),
  );
}

/** Lines that end a step, with the name of the step. */
const ENDS: [step: string, line: RegExp][] = [
  ['bundling the code', /generating static routes/],
  ['reading, checking and linking the content', /├─ /],
  ['pages', /^(?!.*├─).*✓ Completed in/],
  ['finishing', /^end$/],
];

/** Seconds of each step. A step ends with the first line of its kind after the one before it. */
function stepsOf(lines: Line[]): Record<string, number> {
  let [from, before] = [0, 0];
  const steps = ENDS.map(([step, shape]): [string, number] => {
    const found = lines.findIndex(({ text }, i) => i >= from && shape.test(text));
    const { at } = lines[found]!;
    const seconds = at - before;
    [from, before] = [found + 1, at];
    return [step, seconds];
  });
  return Object.fromEntries(steps);
}

const ROUTE = /├─ (\S+) \(\+([\d.]+)(ms|s)\)/;

/** Routes as the build names them while it makes them, each with its seconds. */
const routesOf = (lines: Line[]) =>
  lines.flatMap(({ text }) => {
    const [, path, time, unit] = ROUTE.exec(text) ?? [];
    return path ? [{ path, seconds: Number(time) / (unit === 'ms' ? 1000 : 1) }] : [];
  });

const round = (value: number) => Math.round(value * 100) / 100;

function scaleOf(positions: number, lines: Line[]): Scale {
  const pictures = routesOf(lines).filter(({ path }) => path.endsWith('.png'));
  const pictureSeconds = pictures.reduce((sum, { seconds }) => sum + seconds, 0);
  const pages = Number(/(\d+) page\(s\) built/.exec(lines.map(({ text }) => text).join('\n'))![1]);
  const [, memory = NaN, cpu = NaN] = (/used (\d+) (\d+)/.exec(lines.map(({ text }) => text).join('\n')) ?? []).map(Number);
  const steps = stepsOf(lines);
  steps['pages']! -= pictureSeconds;
  const seconds = lines.at(-1)!.at - pictureSeconds;
  return {
    positions,
    pages,
    seconds: round(seconds),
    cpuSeconds: round(cpu / 1e6),
    millisecondsAPage: round((seconds * 1000) / pages),
    peakMegabytes: Math.round(memory / 1024),
    pictureSeconds: round(pictureSeconds),
    pictures: pictures.length,
    steps: Object.fromEntries(Object.entries(steps).map(([step, time]) => [step, round(time)])),
    longestSilence: round(Math.max(...lines.slice(1).map(({ at }, i) => at - lines[i]!.at))),
  };
}

/** Builds made-up content of a size and measures it. Everything that was made is removed. */
const measure = (positions: number): Promise<Scale> =>
  withSynthetic(positions, async (content) => {
    const work = mkdtempSync(join(tmpdir(), 'scale-'));
    try {
      return scaleOf(positions, await build(content, work));
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });

/** The figures as a table in Markdown. */
function table(all: Scale[]): string {
  const steps = Object.keys(all[0]!.steps);
  const head = ['positions', 'pages', 'seconds', 'ms a page', 'peak MB', ...steps.map((step) => `${step}, s`), 'pictures', 'pictures, s'];
  const rows = all.map((one) => [
    ...[one.positions, one.pages, one.seconds, one.millisecondsAPage, one.peakMegabytes],
    ...Object.values(one.steps),
    ...[one.pictures, one.pictureSeconds],
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const sizes = process.argv
  .slice(2)
  .filter((arg) => /^\d+$/.test(arg))
  .map(Number);
const all: Scale[] = [];
for (const size of sizes.length > 0 ? sizes : SIZES) all.push(await measure(size));
console.log(process.argv.includes('--json') ? JSON.stringify(all) : table(all));
