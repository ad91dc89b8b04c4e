// Makes one mistake after another in the real content and in the built site, and sees whether a check finds each and names its file.
// `npm run mutants` prints each; with a word behind it, only faults whose names hold that word.
import { readFileSync } from 'node:fs';
import { check } from '../facts/load/build.ts';
import { contentCheckWords, siteCheckWords } from '../i18n/check-words.ts';
import { readTree } from '../checks/tree.ts';
import { readFiles, rawOf, type Files } from '../facts/load/files.ts';
import { LIST } from './permalink-list.ts';
import { dist } from './site-settings.ts';
import { contentFaults } from './mutants/content-faults.ts';
import { run, type Finding, type Outcome } from './mutants/run.ts';
import { siteFaults } from './mutants/site-faults.ts';
import { siteProblems } from './mutants/site-problems.ts';

/** What the checks of the content find, by paths below its folder. */
function contentProblems(files: Files): Finding[] {
  return check(rawOf(files)).problems.map(({ file, field, wrong, check: name }) => ({
    check: `content: ${name}`,
    file: file.replace(/^content\//, ''),
    text: field ? `${field}: ${wrong}` : wrong,
  }));
}

function tell({ fault, found, others }: Outcome): void {
  const [other] = others;
  const survived = other ? `only other files are named: ${other.file}: ${other.text}` : 'no check saw it';
  console.log(
    `${found ? 'killed  ' : 'SURVIVED'}  ${fault}\n            ${found ? `${found.check}: ${found.file}: ${found.text}` : survived}`,
  );
}

const content = readFiles();
// The list of addresses stands among the built files, so that a fault can change it too.
const site = new Map([...readTree(dist), [LIST, readFileSync(LIST, 'utf8')]]);
const before = [...contentProblems(content), ...siteProblems(site, site)];
if (before.length > 0) throw new Error(`There are problems before any fault: ${before[0]!.file}: ${before[0]!.text}`);

const word = process.argv[2] ?? '';
const outcomes = [
  ...contentFaults.filter(({ name }) => name.includes(word)).map((fault) => run(fault, content, contentProblems)),
  ...siteFaults.filter(({ name }) => name.includes(word)).map((fault) => run(fault, site, siteProblems)),
];
outcomes.forEach(tell);
const killed = outcomes.filter(({ found }) => found).length;
const seen = new Set(outcomes.flatMap(({ checks }) => checks));
const all = [
  ...Object.keys(contentCheckWords).map((name) => `content: ${name}`),
  ...Object.keys(siteCheckWords).map((name) => `site: ${name}`),
];
const idle = word ? [] : all.filter((name) => !seen.has(name));
console.log(`\n${killed} of ${outcomes.length} faults were found, with the right file named.`);
console.log(`${all.length - idle.length} of ${all.length} checks found a fault.${idle.map((name) => `\n  ${name} found none`).join('')}`);
process.exitCode = killed === outcomes.length && idle.length === 0 ? 0 : 1;
