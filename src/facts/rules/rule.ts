import type { Entries } from '../load/parse.ts';
import type { Problem } from '../load/problem.ts';
import type { Raw } from '../load/parse-file.ts';

/** Finds what a schema cannot see because it takes more than one field or file to see it. */
export type Rule = (entries: Entries, raw: Raw) => Iterable<Problem>;

export const problem = (file: string, field: string, wrong: string, todo: string): Problem => ({ file, field, wrong, todo });
