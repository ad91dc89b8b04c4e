import type { Files } from '../../facts/load/files.ts';
import type { Fault } from './fault.ts';

/** One problem that a check found: which check, in which file, and what it says. */
export interface Finding {
  check: string;
  file: string;
  text: string;
}

export interface Outcome {
  fault: string;
  /** What found it and named the right file; nothing where it survived. */
  found: Finding | undefined;
  /** What was found in other files. */
  others: Finding[];
  /** Every check that found something. */
  checks: string[];
}

/** Makes a fault in a copy of the files and runs the checks on it. */
export function run(fault: Fault, files: Files, check: (changed: Files, before: Files) => Finding[]): Outcome {
  const changed = new Map(files);
  const expected = fault.apply(changed);
  const findings = check(changed, files);
  return {
    fault: fault.name,
    found: findings.find(({ file }) => expected.includes(file)),
    others: findings.filter(({ file }) => !expected.includes(file)),
    checks: findings.map((one) => one.check),
  };
}
