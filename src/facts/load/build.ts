import { link } from './link.ts';
import { parse, type Entries } from './parse.ts';
import { report, type Problem } from './problem.ts';
import type { Raw } from './raw.ts';
import { referenceProblems } from './references.ts';
import { rules } from '../rules/rules.ts';
import { translate } from './translate.ts';
import type { Library } from './types.ts';

/** A check of the content, by name. */
export type Check = 'schema' | 'references' | keyof typeof rules;

export interface Found extends Problem {
  check: Check;
}

/** Everything that is wrong in the content, with the check that found it, and the entries of the files that keep their schema. */
export function check(raw: Raw): { entries: Entries; problems: Found[] } {
  const { entries, problems: schema } = parse(raw);
  const found = Object.entries(rules).map(([name, rule]) => [name, rule(entries, raw)] as [Check, Problem[]]);
  const all: [Check, Problem[]][] = [['schema', schema], ['references', referenceProblems(entries, raw)], ...found];
  return { entries, problems: all.flatMap(([name, problems]) => problems.map((problem) => ({ ...problem, check: name }))) };
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

/**
 * Links content that `build` found to be without problem, in another language.
 * @throws Error where a translation breaks the schema of its field, as one that is too long for it
 */
export function buildIn(language: string, raw: Raw): Library {
  const { entries, problems } = parse(translate(raw, language));
  if (problems.length > 0) throw new Error(report(problems, `its edition in "${language}" was not made`));
  return link(entries, language);
}
