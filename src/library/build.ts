import { link } from './link.ts';
import { parse, type Entries } from './parse.ts';
import { report, type Problem } from './problem.ts';
import type { Raw } from './raw.ts';
import { referenceProblems } from './references.ts';
import { rules } from './rules/rules.ts';
import type { Library } from './types.ts';

/** Everything that is wrong in the content, and the entries of the files that keep their schema. */
export function check(raw: Raw): { entries: Entries; problems: Problem[] } {
  const { entries, problems } = parse(raw);
  return { entries, problems: [...problems, ...referenceProblems(entries, raw), ...rules.flatMap((rule) => rule(entries, raw))] };
}

/**
 * Checks and links all content.
 * @throws Error with every problem at once: file, field, what is wrong and what to do.
 */
export function build(raw: Raw): Library {
  const { entries, problems } = check(raw);
  if (problems.length > 0) throw new Error(report(problems));
  return link(entries);
}
