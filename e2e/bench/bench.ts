// What the site costs its readers and its authors, measured. `npm run bench` writes e2e/bench/report.md; it asserts nothing.
// --quick measures less, and prints; --date is the date that the report carries.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { placeOf } from '../checks/files.ts';
import { searchSpeed, speedTable } from '../search/measure.ts';
import { gzipped } from '../setup/built.ts';
import { PART_NAMES, partsOf } from '../setup/parts.ts';
import { SLOWER, startBrowser } from './browser.ts';
import { builds } from './builds.ts';
import { bare } from './floor.ts';
import { host } from './host.ts';
import { LINE } from './line.ts';
import { rounds, type Load } from './load.ts';
import { median, quantile, shown, spread, table } from './numbers.ts';
import { htmlOf, middleOf, PAGE_TYPES } from './pages.ts';
import { slowLine } from './proxy.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, date: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
});
const times = values.quick ? 3 : 9;
/** A page's first paint may come so much later than its floor's. */
const MOST = 1.25;

/** For each round the page's time as a multiple of the floor's. */
const ratios = (page: Load[], floor: Load[], of: 'fcp' | 'lcp') => page.map((one, i) => one[of] / floor[i]![of]);

/** One page of each type: what it weighs, and when it is there, beside its floor. */
async function pages(browser: Browser): Promise<string> {
  const server = await host({ floor: bare });
  const line = await slowLine(server.port);
  const types = values.quick ? PAGE_TYPES.slice(2, 6) : PAGE_TYPES;
  const paths = types.map(middleOf);
  const addresses = paths.flatMap((path) => [`${path}?as=floor`, path]).map((path) => `http://127.0.0.1:${line.port}${path}`);
  const loads = await rounds(browser, server, addresses, times);
  line.close();
  server.close();
  const rows = types.map((type, i) => ({ type, path: paths[i]!, floor: loads[2 * i]!, page: loads[2 * i + 1]! }));
  const first = rows.map(({ page, floor }) => median(ratios(page, floor, 'fcp')));
  const late = rows.filter((_, i) => first[i]! > MOST).map(({ type }) => type);
  const verdict =
    late.length > 0 ? `**Later than ${MOST} times its floor: ${late.join(', ')}.**` : `No page is later than ${MOST} times its floor.`;
  const cells = rows.map(({ type, path, page, floor }) => {
    const [html, fullest] = [htmlOf(path), page.map(({ asked }) => asked).sort((a, b) => b.length - a.length)[0]!];
    const parts = partsOf(html);
    return [
      `${type} \`${path}\``,
      ...[gzipped(html).length, ...PART_NAMES.map((name) => parts[name]), fullest.length].map((one) => shown(one)),
      ...[spread(page.map(({ fcp }) => fcp)), spread(ratios(page, floor, 'fcp'), 2), spread(ratios(page, floor, 'lcp'), 2)],
      shown(Math.max(...page.map(({ cls }) => cls)), 3),
    ];
  });
  return `The middle one by weight of each type: bytes gzipped, all and part by part, each part what the page weighs less without it; requests, faces
included; first paint in ms and first and largest paint over those of the floor, the same words and drawings as bare HTML (medians of ${times} with
quartiles, ratios worked out round by round); the worst layout shift.

${verdict} Ratios run from ${shown(Math.min(...first), 2)} to ${shown(Math.max(...first), 2)}, ${shown(quantile(first, 0.5), 2)} in the middle.

${table(['page', 'bytes', ...PART_NAMES, 'requests', 'first paint, ms', 'over floor', 'largest, over floor', 'shift'], cells)}`;
}

async function search(browser: Browser): Promise<string> {
  const speed = await searchSpeed(browser, times);
  return `Medians of ${times} first answers, from entering the box, and of ${speed.next.length} questions after them. How well it ranks: [its own report](../search/report.md).

${speedTable(speed)}`;
}

async function building(): Promise<string> {
  const rows = (await builds(placeOf('content'), values.quick ? [5] : [25, 250])).map((one) => [
    ...[one.what, shown(one.pages), shown(one.seconds, 1), shown(one.cpuSeconds, 1)],
    ...[shown((one.cpuSeconds * 1000) / one.pages, 1), shown(one.peakMegabytes)],
  ]);
  return `Whole builds, with nothing kept from earlier ones.

${table(['content', 'pages', 'seconds', 'processor seconds', 'processor ms a page', 'peak memory, MB'], rows)}`;
}

const browser = await startBrowser();
const before = loadavg()[0]!;
const sections = [
  ['One page of each type', await pages(browser)],
  ['Search', await search(browser)],
  ['Builds', await building()],
];
const version = browser.version();
await browser.close();
const text = `# What the site costs

Written by \`npm run build && npm run bench\` on ${values.date}: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, Chromium ${version},
load of the machine ${shown(before, 1)} before and ${shown(loadavg()[0]!, 1)} after. Line: ${(LINE.bytesPerMillisecond * 8) / 1000} Mbit/s, ${LINE.roundTrip} ms a round trip, a handshake and a first
flight of ${shown(LINE.firstWindow)} bytes that doubles each round trip (\`line.ts\`). Processor ${SLOWER} times slower, a phone's screen, nothing cached, gzip at level 9.
Trust bytes and ratios before milliseconds.

${sections.map(([title, body]) => `## ${title}\n\n${body}`).join('\n\n')}
`;
if (values.quick) console.log(text);
else writeFileSync(fileURLToPath(new URL('report.md', import.meta.url)), text);
