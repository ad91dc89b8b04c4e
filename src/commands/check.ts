// Checks all content without a build: the same problems that a build reports, in about half a second, and what was looked at.
import { check } from '../facts/load/build.ts';
import type { Entries } from '../facts/load/parse.ts';
import { report } from '../facts/load/problem.ts';
import { contentCheckWords } from '../i18n/check-words.ts';
import { rawOf, readFiles } from '../facts/load/files.ts';

/** What there is to check, counted. */
function counted({ sources, figures, positions, charts, evidence, ...rest }: Entries): string {
  const claims = sources.flatMap(({ data }) => data.claims);
  const proved = evidence.flatMap(({ data }) => Object.values(data.sources).flatMap((source) => Object.keys(source.claims)));
  const own = [sources, figures, positions, charts, ...Object.values(rest)]
    .flat()
    .flatMap(({ data }) => ('ownNumbers' in data ? data.ownNumbers : []));
  return [
    `${claims.length} claims, ${proved.length} of them found in our copies`,
    `${figures.length} figures, ${figures.filter(({ data }) => data.formula).length} of them worked out`,
    `${own.length} numbers of our own, each with its reason`,
    `${positions.length} positions, ${positions.filter(({ data }) => data.answer === 'none-found').length} of them silent`,
    `${charts.length} charts`,
    `${Object.keys(contentCheckWords).length} checks`,
  ].join('; ');
}

const raw = rawOf(readFiles());
const { entries, problems } = check(raw);
if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else console.log(`${counted(entries)}.\n${Object.values(raw).flat().length} files, no problem.`);
