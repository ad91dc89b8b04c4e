import { check } from '../facts/load/parse.ts';
import { rules } from '../facts/rules/rules.ts';
import { rawOf } from '../facts/load/files.ts';
import { draftsOf, shownOf } from '../facts/load/shown.ts';
import { proseEntries } from '../facts/load/prose.ts';
import { listed, report } from '../facts/load/problem.ts';
import { outdated } from '../facts/load/translate.ts';
import { contentCheckWords } from '../i18n/check-words.ts';
import { commandLine, fail } from './command-line.ts';

commandLine(
  `npm run check

Checks all content without a build, and lists the same problems that a build would. CONTENT_DIR names another folder than content/.`,
);

const raw = rawOf();
const drafts = draftsOf(raw);
const { entries, problems } = check(raw, rules, shownOf(raw, true).around);
if (problems.length > 0) fail(report(problems));
if (drafts.length > 0) {
  const published = shownOf(raw, false);
  const left = check(published.raw, rules, published.around).problems;
  if (left.length > 0) fail(report(left, 'it can’t be published without its drafts'));
}
const { sources, figures, positions, charts, evidence } = entries;
const proved = evidence.flatMap(({ data }) => Object.values(data.sources).flatMap(({ claims }) => Object.keys(claims)));
const own = proseEntries(entries).flatMap(({ data }) => data.ownNumbers ?? []);
const counts = [
  `${sources.flatMap(({ data }) => data.claims).length} claims, ${proved.length} of them found in our copies`,
  `${figures.length} figures, ${figures.filter(({ data }) => data.formula).length} of them worked out`,
  `${own.length} numbers of our own, each with its reason`,
  `${positions.length} positions, ${positions.filter(({ data }) => data.answer === 'none-found').length} of them silent`,
  `${charts.length} charts`,
  `${Object.keys(contentCheckWords).length} checks`,
];
console.log(`${counts.join('; ')}.\n${Object.values(raw).flat().length} files, no problem.`);
if (drafts.length > 0) console.log(`\nDrafts, which builds leave out: ${drafts.length}\n\n${drafts.map(({ file }) => file).join('\n')}`);
const work = outdated(raw);
if (work.length > 0)
  console.log(
    `\nChanged since they were translated, and shown in the original’s language until they are again: ${work.length}\n\n${listed(work)}`,
  );
