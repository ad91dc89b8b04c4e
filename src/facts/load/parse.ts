import type { z } from 'astro/zod';
import { collectionNames, collections, type CollectionName, type Data } from '../schema/collections.ts';
import { descriptionOf, fieldsAt } from '../schema/field.ts';
import { bodyProblem } from './check-body.ts';
import { nearest, report, type Problem } from './problem.ts';
import type { Raw, RawEntry } from './parse-file.ts';
import { translate } from './translate.ts';

export interface Entry<T> extends RawEntry {
  data: T;
}

export type Entries = { [N in CollectionName]: Entry<Data<N>>[] };

/** Nothing has been corrected or frozen before the first publication; there may be no archived source to prove, and no other language. */
const MAY_BE_EMPTY: CollectionName[] = ['corrections', 'versions', 'evidence', 'editions', 'translations', 'translatedBodies'];

/** A name of a field that the schema does not know, with the nearest that it knows. */
function unknownField(name: string, schema: z.core.$ZodType, path: string[]): Omit<Problem, 'file'> {
  const near = nearest(name, fieldsAt(schema, path));
  return {
    field: [...path, name].join('.'),
    wrong: `is no field: nothing here is called "${name}"`,
    todo: near ? `Did you mean "${near}"? If so, write that` : 'Take it out',
  };
}

function wrongIn(issue: z.core.$ZodIssue): string {
  if (issue.input instanceof Date) return 'is a date without quotes, which YAML makes a time of: write it in quotes, as "2026-03-18"';
  if (issue.code === 'invalid_type') return `should be ${issue.expected}${issue.input === undefined ? ' and is missing' : ''}`;
  return issue.message;
}

function problemsOf({ file }: RawEntry, issue: z.core.$ZodIssue, schema: z.core.$ZodType): Problem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ file, ...unknownField(key, schema, path) }));
  const meaning = descriptionOf(schema, path)?.replace(/\.$/, '');
  return [{ file, field: path.join('.'), wrong: wrongIn(issue), todo: meaning ? `It holds: ${meaning}` : 'Correct it' }];
}

/** Checks every file against its schema, and its body. Files with problems are left out of the entries. */
export function parse(raw: Raw): { entries: Entries; problems: Problem[] } {
  const problems: Problem[] = [];
  const parseOne = (name: CollectionName, entry: RawEntry) => {
    if (entry.lost) {
      problems.push(entry.lost);
      return [];
    }
    const { schema } = collections[name];
    const result = schema.safeParse(entry.data, { reportInput: true });
    const inBody = bodyProblem(entry);
    if (inBody) problems.push(inBody);
    if (result.success) return [{ ...entry, data: result.data }];
    problems.push(...result.error.issues.flatMap((issue) => problemsOf(entry, issue, schema)));
    return [];
  };
  const entries = Object.fromEntries(
    collectionNames.map((name) => {
      if (raw[name].length === 0 && !MAY_BE_EMPTY.includes(name)) problems.push(empty(name));
      return [name, raw[name].flatMap((entry) => parseOne(name, entry))];
    }),
  );
  return { entries: entries as Entries, problems };
}

function empty(name: CollectionName): Problem {
  const { pattern } = collections[name];
  return { file: `content/${pattern}`, field: '', wrong: 'matches no file', todo: 'Add at least one, or restore the folder' };
}

/**
 * The entries of content that has no problem, in another language.
 * @throws Error where a translation breaks the schema of its field, as one that is too long for it
 */
export function parseTranslated(raw: Raw, language: string): Entries {
  const { entries, problems } = parse(translate(raw, language));
  if (problems.length > 0) throw new Error(report(problems, `its edition in "${language}" was not made`));
  return entries;
}
