import { check } from '../facts/load/parse.ts';
import { rawOf } from '../facts/load/files.ts';
import { report } from '../facts/load/problem.ts';
import { day } from '../facts/schema/text.ts';
import { commandLine, fail } from './command-line.ts';
import { groups, staleIn } from './stale-groups.ts';

const USAGE = `npm run stale -- [--today YYYY-MM-DD] [--strict]

Lists what should be looked up again. --strict fails if anything is overdue.`;

const { today, strict } = commandLine(USAGE, {
  today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  strict: { type: 'boolean', default: false },
}).values;
if (!day.safeParse(today).success) fail(`--today is "${today}", which is not a day.`, USAGE);

const { entries, problems } = check(rawOf());
if (problems.length > 0) fail(report(problems));
console.log(`What is stale on ${today}:`);
let overdue = 0;
for (const group of groups) {
  const stale = staleIn(group, entries, today);
  const lines = stale.map(({ file, field, what, date, age }) => `${file}, ${field}: ${date}, ${age} days. ${what}`);
  console.log([`\n${group.title}: ${stale.length}`, ...(stale.length > 0 ? [group.todo, ...lines] : [])].join('\n  '));
  // What no age makes stale is listed, not counted.
  if (group.days !== undefined) overdue += stale.length;
}
console.log(`\n${overdue} overdue.`);
if (strict && overdue > 0) process.exitCode = 1;
