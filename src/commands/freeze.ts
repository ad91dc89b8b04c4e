// Keeps charts as they are now, at a dated address for good: data, text and drawings. Run it through `npm run freeze`, which builds first:
// npm run freeze -- --date 2026-12-01 --kind correction --says "What changed, and why" tea-prices
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from 'js-yaml';
import type { Correction } from '../facts/schema/correction.ts';
import type { Version } from '../facts/schema/version.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
const content = process.env['CONTENT_DIR'] ?? 'content';
const HELP =
  'npm run freeze -- --date YYYY-MM-DD [--kind correction|revision --says "What changed, and why"] [--again] [chart …]\n' +
  'npm run freeze -- --correction <its id> [--again] chart …';

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    date: { type: 'string' },
    kind: { type: 'string', default: 'first' },
    text: { type: 'string' },
    correction: { type: 'string' },
    again: { type: 'boolean', default: false },
  },
});

/** Stops with what is wrong and how the command is used. */
function stop(problem: string): never {
  console.error(`${problem}\n${HELP}`);
  process.exit(1);
}

/** Date, kind and words of a correction from its file, so that nobody types them again. */
function told(id: string) {
  const file = join(content, 'corrections', `${id}.yaml`);
  if (!existsSync(file)) stop(`There is no ${file}.`);
  const { date, kind, changed } = load(readFileSync(file, 'utf8')) as Correction;
  return { date, kind, text: changed };
}

const values = { ...given, ...(given.correction && told(given.correction)) };

const SUFFIX = '.version.json';
const built = readdirSync(join(dist, 'charts')).filter((name) => name.endsWith(SUFFIX));
const charts = built.map((name) => name.slice(0, -SUFFIX.length));

/** Days on which a chart was frozen, oldest first. */
function datesOf(chart: string): string[] {
  const folder = join(content, 'charts', chart, 'versions');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** What stands in the way of freezing a chart, or nothing. */
function objection(chart: string, date: string): string | undefined {
  const dates = datesOf(chart);
  if (!charts.includes(chart)) return `There is no chart "${chart}". There are: ${charts.join(', ')}.`;
  if (dates.includes(date) && !values.again) return `"${chart}" has a version of ${date}. Before publication, --again writes it anew.`;
  if (dates.some((one) => one > date)) return `"${chart}" has a later version (${dates.at(-1)}).`;
  const earlier = dates.some((one) => one < date);
  if (earlier && (values.kind === 'first' || !values.text))
    return `"${chart}" has an earlier version: say with --kind and --says what changed.`;
  return undefined;
}

function freeze(chart: string, date: string): void {
  const views = JSON.parse(readFileSync(join(dist, 'charts', chart + SUFFIX), 'utf8')) as Version['views'];
  const first = !datesOf(chart).some((one) => one < date);
  const version = { date, kind: first ? 'first' : values.kind, ...(first ? {} : { text: values.text }), views };
  const folder = join(content, 'charts', chart, 'versions', date);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'version.json'), JSON.stringify(version, null, 1) + '\n');
}

const { date, kind } = values;
if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) stop('--date is missing or is no date. It never comes from the clock.');
if (!['first', 'correction', 'revision'].includes(kind)) stop(`--kind is "${kind}".`);
const chosen = positionals.length > 0 ? positionals : charts;
const objections = chosen.map((chart) => objection(chart, date)).filter((one) => one !== undefined);
if (objections.length > 0) stop(objections.join('\n'));
for (const chart of chosen) freeze(chart, date);
console.log(`${chosen.length} charts are kept as of ${date}. Build again to see them.`);
