// Checks all content without a build: the same problems that a build reports, in about half a second.
import { check } from '../library/build.ts';
import { report } from '../library/problem.ts';
import { rawOf, readFiles } from './content.ts';

const { raw, problems } = rawOf(readFiles());
const all = [...problems, ...check(raw).problems];
if (all.length > 0) {
  console.error(report(all));
  process.exitCode = 1;
} else console.log(`${Object.values(raw).flat().length} files, no problem.`);
