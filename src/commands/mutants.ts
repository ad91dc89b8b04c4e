// Makes one mistake after another in the real content and in the built site, and sees whether the checks find each and name its file.
import { check } from '../library/build.ts';
import { readFiles, rawOf, type Files } from './content.ts';
import { contentFaults } from './mutants/content-faults.ts';
import type { Fault } from './mutants/fault.ts';

/** Problems of content, by the path of their file below the folder. */
function contentProblems(files: Files): { file: string; says: string }[] {
  const { raw, problems } = rawOf(files);
  return [...problems, ...check(raw).problems].map(({ file, field, wrong }) => ({
    file: file.replace(/^content\//, ''),
    says: `${field}: ${wrong}`,
  }));
}

type Outcome = { fault: string; killed: boolean; says: string };

function run(fault: Fault, files: Files, problemsOf: (files: Files) => { file: string; says: string }[]): Outcome {
  const changed = new Map(files);
  const expected = fault.apply(changed);
  const problems = problemsOf(changed);
  const named = problems.find(({ file }) => expected.includes(file));
  const other = problems.length > 0 ? `names only ${problems[0]!.file}: ${problems[0]!.says}` : 'survived';
  return { fault: fault.name, killed: named !== undefined, says: named ? `${named.file}: ${named.says}` : other };
}

const content = readFiles();
const clean = contentProblems(content);
if (clean.length > 0) throw new Error(`The content has problems before any fault: ${clean[0]!.file}: ${clean[0]!.says}`);
const outcomes = contentFaults.map((fault) => run(fault, content, contentProblems));
for (const { fault, killed, says } of outcomes) console.log(`${killed ? 'killed  ' : 'SURVIVED'} ${fault}\n           ${says}`);
const killed = outcomes.filter((one) => one.killed).length;
console.log(`\n${killed} of ${outcomes.length} faults were found, with the right file named.`);
process.exitCode = killed === outcomes.length ? 0 : 1;
