import { check } from '../facts/load/parse.ts';
import { link } from '../facts/load/link.ts';
import { rawOf } from '../facts/load/files.ts';
import { report } from '../facts/load/problem.ts';
import { day } from '../facts/schema/text.ts';
import { commandLine, fail } from './command-line.ts';
import { changedCharts, groups, staleIn } from './stale/groups.ts';

const USAGE = `npm run stale -- [--today YYYY-MM-DD] [--strict]

Lists what should be looked up again, and charts that changed without a version. --strict fails if anything is overdue.`;

const { today, strict } = commandLine(USAGE, {
  today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  strict: { type: 'boolean', default: false },
}).values;
if (!day.safeParse(today).success) fail(`--today is "${today}", which is not a day.`, USAGE);

function print(title: string, todo: string, lines: string[]): void {
  console.log(`\n${title}: ${lines.length}`);
  if (lines.length > 0) console.log([todo, ...lines].map((line) => `  ${line}`).join('\n'));
}

const { entries, problems } = check(rawOf());
if (problems.length > 0) fail(report(problems));
console.log(`What is stale on ${today}:`);
let overdue = 0;
for (const group of groups) {
  const stale = staleIn(group, entries, today);
  const lines = stale.map(({ file, field, what, date, age }) => `${file}, ${field}: ${date}, ${age} days. ${what}`);
  print(group.title, group.todo, lines);
  // What no age makes stale is listed, not counted.
  if (group.days !== undefined) overdue += stale.length;
}
const charts = changedCharts(link(entries)).map(
  ({ chart, path, version }) => `content/charts/${chart}.mdx: ${path} ${version ? `is no longer as on ${version}` : 'has no version'}`,
);
print('Charts that changed without a version', 'Run `npm run freeze` with the chart’s name, and say what changed.', charts);
overdue += charts.length;
console.log(`\n${overdue} overdue.`);
if (strict && overdue > 0) process.exitCode = 1;
