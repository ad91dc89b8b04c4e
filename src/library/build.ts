import { link } from './link.ts';
import { parse } from './parse.ts';
import { report } from './problem.ts';
import type { Raw } from './raw.ts';
import { referenceProblems } from './references.ts';
import { rules } from './rules/rules.ts';
import type { Library } from './types.ts';

/**
 * Checks and links all content.
 * @throws Error with every problem at once: file, field, what is wrong and what to do.
 */
export function build(raw: Raw): Library {
  const { entries, problems } = parse(raw);
  const all = [...problems, ...referenceProblems(entries, raw), ...rules.flatMap((rule) => rule(entries, raw))];
  if (all.length > 0) throw new Error(report(all));
  return link(entries);
}
