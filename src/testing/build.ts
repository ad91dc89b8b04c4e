import { check } from '../facts/load/parse.ts';
import { link } from '../facts/load/link.ts';
import { report } from '../facts/load/problem.ts';
import type { Raw } from '../facts/load/parse-file.ts';
import type { Library } from '../facts/load/types.ts';

/** Content checked and linked as `library()` does it, but without Astro. @throws Error with every problem */
export function build(raw: Raw): Library {
  const { entries, problems } = check(raw);
  if (problems.length > 0) throw new Error(report(problems));
  return link(entries);
}
