import { parse, type Entries } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Raw } from './parse-file.ts';
import { referenceProblems } from './references.ts';
import { rules } from '../rules/rules.ts';

/** A check of the content, by name. */
export type Check = 'schema' | 'references' | keyof typeof rules;

/** Everything that is wrong in the content, with the check that found it, and the entries of the files that keep their schema. */
export function check(raw: Raw): { entries: Entries; problems: (Problem & { check: Check })[] } {
  const { entries, problems: schema } = parse(raw);
  const found: [Check, Iterable<Problem>][] = [
    ['schema', schema],
    ['references', referenceProblems(entries, raw)],
    ...Object.entries(rules).map(([name, rule]): [Check, Iterable<Problem>] => [name as keyof typeof rules, rule(entries, raw)]),
  ];
  return { entries, problems: found.flatMap(([name, problems]) => [...problems].map((problem) => ({ ...problem, check: name }))) };
}
