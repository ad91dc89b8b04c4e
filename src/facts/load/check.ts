import { parse, type Entries } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Raw } from './raw.ts';
import { referenceProblems } from './references.ts';
import { rules } from '../rules/rules.ts';

/** A check of the content, by name. */
export type Check = 'schema' | 'references' | keyof typeof rules;

/** Everything that is wrong in the content, with the check that found it, and the entries of the files that keep their schema. */
export function check(raw: Raw): { entries: Entries; problems: (Problem & { check: Check })[] } {
  const { entries, problems: schema } = parse(raw);
  const found = Object.entries(rules).map(([name, rule]) => [name, [...rule(entries, raw)]] as [Check, Problem[]]);
  const all: [Check, Problem[]][] = [['schema', schema], ['references', referenceProblems(entries, raw)], ...found];
  return { entries, problems: all.flatMap(([name, problems]) => problems.map((problem) => ({ ...problem, check: name }))) };
}
