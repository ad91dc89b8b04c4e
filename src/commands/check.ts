// Checks all content without a build, and lists the problems that a build would. CONTENT_DIR names another folder than content/.
import { check } from '../facts/load/parse.ts';
import { rules } from '../facts/rules/rules.ts';
import { rawOf } from '../facts/load/files.ts';
import { draftsOf, shownOf } from '../facts/load/shown.ts';
import { listed, report } from '../facts/load/problem.ts';
import { outdated } from '../facts/load/translate.ts';
import { fail } from './command-line.ts';

const raw = rawOf();
const drafts = draftsOf(raw);
const { problems } = check(raw, rules, shownOf(raw, true).around);
if (problems.length > 0) fail(report(problems));
if (drafts.length > 0) {
  const published = shownOf(raw, false);
  const left = check(published.raw, rules, published.around).problems;
  if (left.length > 0) fail(report(left, 'it can’t be published without its drafts'));
}
console.log(`${Object.values(raw).flat().length} files, no problem.`);
if (drafts.length > 0) console.log(`\nDrafts, which builds leave out: ${drafts.length}\n\n${drafts.map(({ file }) => file).join('\n')}`);
const work = outdated(raw);
const changed = 'Changed since they were translated, and shown in the original’s language until they are again';
if (work.length > 0) console.log(`\n${changed}: ${work.length}\n\n${listed(work)}`);
