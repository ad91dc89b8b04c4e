// Lists what should be looked up again, with where it is written and how old it is, and charts that changed without a version. It needs no build.
// npm run stale -- [--today YYYY-MM-DD] [--strict]
import { parseArgs } from 'node:util';
import { build, check } from '../facts/load/build.ts';
import type { Entries } from '../facts/load/parse.ts';
import { report } from '../facts/load/problem.ts';
import type { Raw } from '../facts/load/raw.ts';
import { day } from '../facts/schema/text.ts';
import { rawOf, readFiles } from '../facts/load/files.ts';
import { changedCharts } from './stale/charts.ts';
import { groups, staleIn } from './stale/groups.ts';

const HELP = 'npm run stale -- [--today YYYY-MM-DD] [--strict]\n--strict ends with an error where something is overdue.';

/** Stops with what is wrong and, where it is the call, how the command is used. */
function stop(problem: string): never {
  console.error(problem);
  process.exit(1);
}

function options() {
  try {
    const now = new Date().toISOString().slice(0, 10);
    return parseArgs({ options: { today: { type: 'string', default: now }, strict: { type: 'boolean', default: false } } }).values;
  } catch (fault) {
    return stop(`${(fault as Error).message}\n${HELP}`);
  }
}

/** Prints a heading with what to do, and a line for each thing. Gives how many there are. */
function print(title: string, todo: string, lines: string[]): number {
  console.log(`\n${title}: ${lines.length}`);
  if (lines.length > 0) console.log([todo, ...lines].map((line) => `  ${line}`).join('\n'));
  return lines.length;
}

/** Prints every group. Gives how much is overdue: what no age makes stale is listed, and not counted. */
function printAll(entries: Entries, raw: Raw, today: string): number {
  const overdue = groups.map((group) => {
    const lines = staleIn(group, entries, today).map(
      ({ file, field, what, date, age }) => `${file}, ${field}: ${date}, ${age} days. ${what}`,
    );
    const count = print(group.title, group.todo, lines);
    return group.days === undefined ? 0 : count;
  });
  const charts = changedCharts(build(raw)).map(
    ({ chart, path, version }) => `content/charts/${chart}.mdx: ${path} ${version ? `is no longer as on ${version}` : 'has no version'}`,
  );
  const todo = 'Run `npm run freeze` with the chart’s name, and say what changed.';
  return overdue.reduce((sum, one) => sum + one, print('Charts that changed without a version', todo, charts));
}

const { today, strict } = options();
if (!day.safeParse(today).success) stop(`--today is "${today}", which is no day.\n${HELP}`);
const raw = rawOf(readFiles());
const { entries, problems } = check(raw);
if (problems.length > 0) stop(report(problems));
console.log(`What is stale on ${today}:`);
const count = printAll(entries, raw, today);
console.log(`\n${count} overdue.`);
if (strict && count > 0) process.exitCode = 1;
