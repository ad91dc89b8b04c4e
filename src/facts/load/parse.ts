import type { z } from 'astro/zod';
import { collectionNames, collections, type CollectionName, type Data } from '../schema/collections.ts';
import { fieldAt } from '../schema/field.ts';
import type { Rule } from '../rules/rule.ts';
import { rules } from '../rules/rules.ts';
import { nearest, report, type Problem } from './problem.ts';
import type { Raw, RawEntry } from './parse-file.ts';
import type { Around } from './shown.ts';
import { translate } from './translate.ts';

export interface Entry<T> extends RawEntry {
  data: T;
}

export type Entries = { [N in CollectionName]: Entry<Data<N>>[] };

/** What no dispute can do without. */
const NEEDED: CollectionName[] = ['site', 'parties', 'questions', 'positions', 'sources', 'charts', 'pages'];

function wrongIn(issue: z.core.$ZodIssue): string {
  if (issue.input instanceof Date) return 'is a date without quotes, which YAML makes a time of: write it in quotes, as "2026-03-18"';
  if (issue.code === 'invalid_type') return `should be ${issue.expected}${issue.input === undefined ? ' and is missing' : ''}`;
  return issue.message;
}

function problemsOf({ file }: RawEntry, issue: z.core.$ZodIssue, schema: z.core.$ZodType): Problem[] {
  const path = issue.path.map(String);
  const { description, names } = fieldAt(schema, path);
  if (issue.code !== 'unrecognized_keys') {
    const todo = description ? `It holds: ${description.replace(/\.$/, '')}` : 'Correct it';
    return [{ file, field: path.join('.'), wrong: wrongIn(issue), todo }];
  }
  return issue.keys.map((key) => {
    const near = nearest(key, names);
    const todo = near ? `Did you mean "${near}"? If so, write that` : 'Take it out';
    return { file, field: [...path, key].join('.'), wrong: `is no field: nothing here is called "${key}"`, todo };
  });
}

export type Check = 'schema' | keyof typeof rules;

/**
 * Everything that is wrong in the content, with the check that found it, and the entries of the files that keep their schema. While a file
 * can't be read, or lies where nothing reads it, or one that others name is gone, that is all: what else looks wrong may follow from it.
 */
export function check(
  raw: Raw,
  applied: Partial<typeof rules> = rules,
  around?: Around,
): { entries: Entries; problems: (Problem & { check: Check })[] } {
  const entries: Record<string, unknown[]> = {};
  const inSchema: Problem[] = [...(around?.stray ?? [])];
  for (const name of collectionNames) {
    const { pattern, schema } = collections[name];
    if (raw[name].length === 0 && NEEDED.includes(name))
      inSchema.push({ file: `content/${pattern}`, field: '', wrong: 'matches no file', todo: 'Add at least one, or restore the folder' });
    entries[name] = raw[name].flatMap((entry) => {
      if (entry.unread) inSchema.push(entry.unread);
      if (entry.unread?.field === '') return [];
      const { success, data, error } = schema.safeParse(entry.data, { reportInput: true });
      inSchema.push(...(error?.issues ?? []).flatMap((issue) => problemsOf(entry, issue, schema)));
      return success ? { ...entry, data } : [];
    });
  }
  const problems: (Problem & { check: Check })[] = inSchema.map((problem) => ({ ...problem, check: 'schema' }));
  const unread = Object.values(raw).some((list) => list.some((entry) => entry.unread));
  if (unread || around?.stray.length) applied = {};
  const goneFiles = new Set(Object.values(around?.gone ?? {}).flatMap((list) => list.map(({ file }) => file)));
  for (const [check, rule] of Object.entries(applied) as [Check, Rule][]) {
    const found = [...rule(entries as Entries, raw, around?.gone)];
    problems.push(...found.map((problem) => ({ ...problem, check })));
    if (found.some(({ file }) => goneFiles.has(file))) break;
  }
  return { entries: entries as Entries, problems };
}

/** Sound content in another language. @throws Error where a translation breaks the schema of its field, as one that is too long */
export function parseTranslated(raw: Raw, language: string): Entries {
  const { entries, problems } = check(translate(raw, language), {});
  if (problems.length > 0) throw new Error(report(problems, `its edition in "${language}" was not made`));
  return entries;
}
