import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../checks/files.ts';
import { grow } from './grown.ts';

/** What one build took. */
export interface Build {
  what: string;
  pages: number;
  seconds: number;
  /** Seconds of processor time: what other work on the machine does not change. */
  cpuSeconds: number;
  peakMegabytes: number;
}

/** Prints what the process used when it ends: memory in KB, processor time in microseconds. */
const REPORT =
  "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); " +
  'console.log(`used ${maxRSS} ${userCPUTime + systemCPUTime}`) })';

async function build(what: string, content: string, work: string): Promise<Build> {
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: join(work, 'out'), CACHE_DIR: join(work, 'cache'), NO_COLOR: '1' };
  const hook = ['--import', `data:text/javascript,${encodeURIComponent(REPORT)}`];
  const start = performance.now();
  const child = spawn(process.execPath, [...hook, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: root, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(said.slice(-4000));
  const [, memory, cpu] = /used (\d+) (\d+)/.exec(said)!.map(Number) as [number, number, number];
  const pages = Number(/(\d+) page\(s\) built/.exec(said)![1]);
  return { what, pages, seconds: (performance.now() - start) / 1000, cpuSeconds: cpu / 1e6, peakMegabytes: memory / 1024 };
}

/** Builds the content, and the small dispute grown to several sizes, with nothing kept from one to the next. */
export async function builds(content: string, sizes: number[]): Promise<Build[]> {
  const all: Build[] = [];
  for (const times of [0, ...sizes]) {
    const work = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      const made = join(work, 'content');
      const what = times === 0 ? 'this content' : `${grow(made, times)} made-up positions`;
      all.push(await build(what, times === 0 ? content : made, work));
    } finally {
      rmSync(work, { recursive: true });
    }
  }
  return all;
}
