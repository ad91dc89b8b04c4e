import { check } from '../facts/load/parse.ts';
import { rawOf } from '../facts/load/files.ts';
import { report } from '../facts/load/problem.ts';
import { day } from '../facts/schema/text.ts';
import { commandLine, fail } from './command-line.ts';
import { groups, linesOf, mostPressing, staleIn } from './stale-groups.ts';

const USAGE = `npm run stale -- [--today YYYY-MM-DD] [--strict]

Lists what should be looked up again: the ten that matter first, then all by day. --strict fails if anything is overdue.`;

const { today, strict } = commandLine(USAGE, {
  today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  strict: { type: 'boolean', default: false },
}).values;
if (!day.safeParse(today).success) fail(`--today is "${today}", which is not a day.`, USAGE);

const { entries, problems } = check(rawOf());
if (problems.length > 0) fail(report(problems));
console.log(`What is stale on ${today}:`);
const found = groups.map((group) => ({ group, stale: staleIn(group, entries, today) }));
// What no age makes stale is listed, not counted.
const overdue = found.flatMap(({ group, stale }) => (group.days === undefined ? [] : stale));
const first = mostPressing(overdue);
const lines = first.map(({ file, field, what }) => `  ${file}, ${field}. ${what}`);
if (first.length > 0) console.log(`\nThe ${first.length} that matter first:\n${lines.join('\n')}`);
for (const { group, stale } of found)
  console.log([`\n${group.title}: ${stale.length}`, ...(stale.length > 0 ? [group.todo, ...linesOf(stale)] : [])].join('\n  '));
console.log(`\n${overdue.length} overdue.`);
if (strict && overdue.length > 0) process.exitCode = 1;
