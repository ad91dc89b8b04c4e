import type { z } from 'astro/zod';
import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { bodyProblem } from './check-body.ts';
import type { Problem } from './problem.ts';
import type { Raw, RawEntry } from './raw.ts';

export interface Entry<T> extends RawEntry {
  data: T;
}

type Schema<N extends CollectionName> = (typeof collections)[N]['schema'];
export type Entries = { [N in CollectionName]: Entry<z.infer<Schema<N>>>[] };

/** Nothing has been corrected before the first publication, and nothing frozen; there may be no archived source to prove, and no other language. */
const MAY_BE_EMPTY: CollectionName[] = ['corrections', 'versions', 'evidence', 'editions', 'translations', 'translatedBodies'];

function explain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `holds ${issue.keys.map((key) => `"${key}"`).join(', ')}, which no author's field is called`;
  if (issue.input instanceof Date) return 'is a date without quotes, which YAML bends: write it in quotes, as "2026-03-18"';
  if (issue.code === 'invalid_type') return `should be ${issue.expected}${issue.input === undefined ? ' and is missing' : ''}`;
  return issue.message;
}

function problemsOf(entry: RawEntry, issues: readonly z.core.$ZodIssue[], schemaFile: string): Problem[] {
  return issues.map((issue) => ({
    file: entry.file,
    field: issue.path.join('.'),
    wrong: explain(issue),
    todo: `See the field's description in src/facts/schema/${schemaFile}`,
  }));
}

const SCHEMA_FILE: Partial<Record<CollectionName, string>> = {
  parties: 'party.ts',
  studies: 'study.ts',
  help: 'help.ts',
  site: 'site.ts',
  evidence: 'evidence.ts',
  translations: 'edition.ts',
  translatedBodies: 'edition.ts',
  leftOut: 'left-out.ts',
  searches: 'search.ts',
  readersWords: 'readers-words.ts',
};

/** Checks every file against its schema, and its body too. Files with problems are left out of the entries. */
export function parse(raw: Raw): { entries: Entries; problems: Problem[] } {
  const problems: Problem[] = [];
  const parseOne = (name: CollectionName, entry: RawEntry) => {
    if (entry.lost) {
      problems.push(entry.lost);
      return [];
    }
    const result = collections[name].schema.safeParse(entry.data, { reportInput: true });
    const inBody = bodyProblem(entry);
    if (inBody) problems.push(inBody);
    if (result.success) return [{ ...entry, data: result.data }];
    problems.push(...problemsOf(entry, result.error.issues, SCHEMA_FILE[name] ?? `${name.slice(0, -1)}.ts`));
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
