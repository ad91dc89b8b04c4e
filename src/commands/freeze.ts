import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { contentFolder } from '../facts/load/files.ts';
import type { Correction } from '../facts/schema/correction.ts';
import { day } from '../facts/schema/text.ts';
import type { Version } from '../facts/schema/version.ts';
import { commandLine, fail } from './command-line.ts';
import { dist } from './site-settings.ts';

const USAGE = `npm run freeze -- --date YYYY-MM-DD [--kind correction|revision|drawing --says "What changed, and why"] [--again] [chart …]
npm run freeze -- --correction <id of its file> [--again] chart …

Builds the site and keeps charts as they are now, data, text and drawings, at a dated address for good. Without names, all charts.
--again overwrites a version of the same date, which is for the time before publication.`;

const { values: given, positionals } = commandLine(
  USAGE,
  {
    date: { type: 'string' },
    kind: { type: 'string', default: 'first' },
    says: { type: 'string' },
    correction: { type: 'string' },
    again: { type: 'boolean', default: false },
  },
  true,
);

/** Date, kind and text of a correction, from its file. */
function corrected(id: string) {
  const file = join(contentFolder, 'corrections', `${id}.yaml`);
  if (!existsSync(file)) fail(`There is no ${file}.`, USAGE);
  const { date, kind, changed } = load(readFileSync(file, 'utf8')) as Correction;
  return { date, kind, says: changed };
}

const SUFFIX = '.version.json';
const built = readdirSync(join(dist, 'charts')).filter((name) => name.endsWith(SUFFIX));
const charts = built.map((name) => name.slice(0, -SUFFIX.length));

/** Dates of a chart's versions, oldest first. */
function datesOf(chart: string): string[] {
  const folder = join(contentFolder, 'charts', chart, 'versions');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

const { date, kind, says, again } = { ...given, ...(given.correction && corrected(given.correction)) };

/** Why a chart can't be frozen, if so. */
function objection(chart: string, date: string): string | undefined {
  const dates = datesOf(chart);
  if (!charts.includes(chart)) return `There is no chart "${chart}". There are: ${charts.join(', ')}.`;
  if (dates.includes(date) && !again) return `"${chart}" has a version of ${date}. Before publication, --again overwrites it.`;
  if (dates.some((other) => other > date)) return `"${chart}" has a later version (${dates.at(-1)}).`;
  if (dates.some((other) => other < date) && (kind === 'first' || !says))
    return `"${chart}" has an earlier version: say with --kind and --says what changed.`;
  return undefined;
}

function freeze(chart: string, date: string): void {
  const views = JSON.parse(readFileSync(join(dist, 'charts', chart + SUFFIX), 'utf8')) as Version['views'];
  const first = !datesOf(chart).some((other) => other < date);
  const version = { date, ...(first ? { kind: 'first' } : { kind, text: says }), views };
  const folder = join(contentFolder, 'charts', chart, 'versions', date);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'version.json'), JSON.stringify(version, null, 1) + '\n');
}

if (!date || !day.safeParse(date).success) fail('--date is missing or not a date. It never comes from the clock.', USAGE);
if (!['first', 'correction', 'revision', 'drawing'].includes(kind)) fail(`--kind is "${kind}".`, USAGE);
const chosen = positionals.length > 0 ? positionals : charts;
const objections = chosen.flatMap((chart) => objection(chart, date) ?? []);
if (objections.length > 0) fail(objections.join('\n'), USAGE);
for (const chart of chosen) freeze(chart, date);
console.log(`${chosen.length} charts are kept as of ${date}. Build again to see them.`);
