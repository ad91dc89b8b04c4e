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

const { values, positionals } = commandLine(
  USAGE,
  {
    date: { type: 'string', default: '' },
    kind: { type: 'string', default: 'first' },
    says: { type: 'string' },
    correction: { type: 'string' },
    again: { type: 'boolean' },
  },
  true,
);
const correction = values.correction && `${contentFolder}/corrections/${values.correction}.yaml`;
if (correction && !existsSync(correction)) fail(`There is no ${correction}.`, USAGE);
const { changed, ...corrected } = correction ? (load(readFileSync(correction, 'utf8')) as Correction) : { changed: values.says };
const { date, kind } = { ...values, ...corrected };
if (!day.safeParse(date).success) fail('--date is missing or not a date. It never comes from the clock.', USAGE);
if (!['first', 'correction', 'revision', 'drawing'].includes(kind)) fail(`--kind is "${kind}".`, USAGE);

const SUFFIX = '.version.json';
const built = readdirSync(join(dist, 'charts')).filter((name) => name.endsWith(SUFFIX));
const charts = built.map((name) => name.slice(0, -SUFFIX.length));
const chosen = positionals.length > 0 ? positionals : charts;
const folderOf = (chart: string) => join(contentFolder, 'charts', chart, 'versions');

/** Dates of a chart's versions, oldest first. */
const datesOf = (chart: string) => (existsSync(folderOf(chart)) ? readdirSync(folderOf(chart)).sort() : []);

function objection(chart: string): string | undefined {
  const dates = datesOf(chart);
  if (!charts.includes(chart)) return `There is no chart "${chart}". There are: ${charts.join(', ')}.`;
  if (dates.includes(date) && !values.again) return `"${chart}" has a version of ${date}. Before publication, --again overwrites it.`;
  if (dates.some((other) => other > date)) return `"${chart}" has a later version (${dates.at(-1)}).`;
  if (dates.some((other) => other < date) && (kind === 'first' || !changed))
    return `"${chart}" has an earlier version: say with --kind and --says what changed.`;
  return undefined;
}

const objections = chosen.flatMap((chart) => objection(chart) ?? []);
if (objections.length > 0) fail(objections.join('\n'), USAGE);
for (const chart of chosen) {
  const views = JSON.parse(readFileSync(join(dist, 'charts', chart + SUFFIX), 'utf8')) as Version['views'];
  const first = !datesOf(chart).some((other) => other < date);
  const version = { date, ...(first ? { kind: 'first' } : { kind, text: changed }), views };
  mkdirSync(join(folderOf(chart), date), { recursive: true });
  writeFileSync(join(folderOf(chart), date, 'version.json'), JSON.stringify(version, null, 1) + '\n');
}
console.log(`${chosen.length} charts are kept as of ${date}. Build again to see them.`);
