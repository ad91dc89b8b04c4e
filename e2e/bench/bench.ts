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
import { startBrowser } from './browser.ts';
import { builds } from './builds.ts';
import { bare } from './floor.ts';
import { host } from './host.ts';
import { CATEGORIES, rounds, type Load } from './lighthouse.ts';
import { median, shown, spread, table } from './numbers.ts';
import { htmlOf, middleOf, PAGE_TYPES } from './pages.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, date: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
});
const times = values.quick ? 1 : 5;
/** A page's first paint may come so much later than its floor's. */
const MOST = 1.25;

/** For each round the page's time as a multiple of the floor's. */
const ratios = (page: Load[], floor: Load[], of: 'fcp' | 'lcp') => page.map((one, i) => one[of] / floor[i]![of]);
const middle = (loads: Load[], of: (one: Load) => number) => median(loads.map(of));

/** One page of each type: what it weighs, and when it is there, beside its floor. */
async function pages(): Promise<string> {
  const server = await host({ floor: bare });
  const types = values.quick ? PAGE_TYPES.slice(2, 6) : PAGE_TYPES;
  const paths = types.map(middleOf);
  const addresses = paths.flatMap((path) => [`${path}?as=floor`, path]).map((path) => `http://127.0.0.1:${server.port}${path}`);
  const loads = await rounds(addresses, times);
  server.close();
  const rows = types.map((type, i) => ({ type, path: paths[i]!, floor: loads[2 * i]!, page: loads[2 * i + 1]! }));
  const first = rows.map(({ page, floor }) => median(ratios(page, floor, 'fcp')));
  const late = rows.filter((_, i) => first[i]! > MOST).map(({ type }) => type);
  const verdict =
    late.length > 0 ? `**Later than ${MOST} times its floor: ${late.join(', ')}.**` : `No page is later than ${MOST} times its floor.`;
  const weights = rows.map(({ type, path, page }) => {
    const html = htmlOf(path);
    const parts = partsOf(html);
    const bytes = [gzipped(html).length, ...PART_NAMES.map((name) => parts[name])];
    return [
      `${type} \`${path}\``,
      ...bytes.map((one) => shown(one)),
      middle(page, (one) => one.requests),
      shown(middle(page, (one) => one.bytes)),
    ];
  });
  const paints = rows.map(({ type, page, floor }) => [
    type,
    ...[spread(page.map(({ fcp }) => fcp)), spread(ratios(page, floor, 'fcp'), 2)],
    ...[spread(page.map(({ lcp }) => lcp)), spread(ratios(page, floor, 'lcp'), 2)],
    ...[shown(Math.max(...page.map(({ cls }) => cls)), 3), shown(middle(page, ({ blocked }) => blocked))],
    CATEGORIES.map((name) => middle(page, ({ scores }) => scores[name])).join(' / '),
  ]);
  return `The middle one by weight of each type. Bytes of its HTML gzipped, all and part by part, each part what the page weighs less without it; then
requests, and bytes of all that is asked for, faces included.

${table(['page', 'HTML', ...PART_NAMES, 'requests', 'all bytes'], weights)}

Lighthouse's mobile preset: medians of ${times} loads with quartiles. The floor is the same words and drawings as bare HTML, loaded in turn with the page;
ratios are worked out round by round. Shift is the worst; scores are for ${CATEGORIES.join(', ')}.

${verdict} Ratios run from ${shown(Math.min(...first), 2)} to ${shown(Math.max(...first), 2)}, ${shown(median(first), 2)} in the middle.

${table(['page', 'first paint, ms', 'over floor', 'largest, ms', 'over floor', 'shift', 'blocked, ms', 'scores'], paints)}`;
}

async function search(browser: Browser): Promise<string> {
  const runs = values.quick ? 3 : 9;
  const speed = await searchSpeed(browser, runs);
  return `Medians of ${runs} first answers, on a slow line and processor (Lighthouse's figures, by Chromium's own throttling), from entering the box, and of ${speed.next.length} questions after them. How well it ranks: [its own report](../search/report.md).

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

const before = loadavg()[0]!;
const loaded = await pages();
// Started where it is needed: Lighthouse starts a browser of its own for each load.
const browser = await startBrowser();
const version = browser.version();
const asked = await search(browser);
await browser.close();
const sections = [
  ['One page of each type', loaded],
  ['Search', asked],
  ['Builds', await building()],
];
const text = `# What the site costs

Written by \`npm run build && npm run bench\` on ${values.date}: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, Chromium ${version},
load of the machine ${shown(before, 1)} before and ${shown(loadavg()[0]!, 1)} after. Nothing cached, gzip at level 9. Trust bytes and ratios before milliseconds.

${sections.map(([title, body]) => `## ${title}\n\n${body}`).join('\n\n')}
`;
if (values.quick) console.log(text);
else writeFileSync(fileURLToPath(new URL('report.md', import.meta.url)), text);
