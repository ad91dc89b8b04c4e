import { cpus, loadavg, totalmem } from 'node:os';
import { SLOWER } from './browser.ts';
import { LINE } from './line.ts';
import { shown } from './numbers.ts';

export interface Section {
  title: string;
  body: string;
  seconds: number;
}

export interface Machine {
  processor: string;
  memory: string;
  versions: string;
  /** How many programs wanted to run, over the last minute. */
  busy: number;
}

/** What the run is made on. */
export const machine = (chromium: string): Machine => ({
  processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
  memory: `${shown(totalmem() / 1024 ** 3)} GB`,
  versions: `Node ${process.versions.node}, Chromium ${chromium}, ${process.platform} ${process.arch}`,
  busy: loadavg()[0]!,
});

export interface Run {
  date: string;
  quick: boolean;
  before: Machine;
  after: Machine;
  sections: Section[];
}

/** The whole report in Markdown. */
export function report({ date, quick, before, after, sections }: Run): string {
  const minutes = sections.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
  const line = `${shown((LINE.bytesPerMillisecond * 8) / 1000, 1)} Mbit/s, ${LINE.roundTrip} ms a round trip, a handshake, a first flight of ${shown(LINE.firstWindow)} bytes that doubles each round trip`;
  return `# What the site costs

\`npm run build && npm run bench\` measures all of this and writes it here; it took ${shown(minutes)} minutes. \`npm run bench -- --quick\` measures less in
under two minutes and prints it; \`npm run bench -- --only pages,visit\` measures some sections. Nothing here is written by hand.

- Run on ${date}${quick ? ', quickly' : ''}: ${before.processor}, ${before.memory}, ${before.versions}. Load of the machine ${shown(before.busy, 1)} before and ${shown(after.busy, 1)} after.
- Line: ${line}. The model and its sources stand in \`e2e/bench/line.ts\`. No TLS and no names to look up; they would take pages and floors equally longer.
- Processor ${SLOWER} times slower than this machine's, nothing cached, a phone's screen, text gzipped at level 9, HTTP/1.1.
- Times depend on the machine and on what else it does; bytes and requests do not. Ratios are to be trusted before milliseconds.

${sections.map(({ title, body, seconds }) => `## ${title}\n\n${body}\n\n(${shown(seconds)} s)`).join('\n\n')}
`;
}
