import type { Entries } from '../load/parse.ts';
import type { Problem } from '../load/problem.ts';
import type { Raw } from '../load/parse-file.ts';
import type { CollectionName } from '../schema/collections.ts';
import { memoize } from '../values/memoize.ts';

/** Finds what a schema cannot see because it takes more than one field or file to see it. */
export type Rule = (entries: Entries, raw: Raw, gone?: Raw) => Iterable<Problem>;

/** What is wrong in a file: the parts of a `Problem`. */
export type Fault = [field: string, wrong: string, todo: string];

export const problem = (file: string, field: string, wrong: string, todo: string): Problem => ({ file, field, wrong, todo });

/** A rule for each entry of a collection by itself. */
export const each = <N extends CollectionName>(
  name: N,
  faultsOf: (entry: Entries[N][number], entries: Entries, raw: Raw) => Iterable<Fault>,
): Rule =>
  function* (entries, raw) {
    for (const entry of entries[name]) for (const fault of faultsOf(entry, entries, raw)) yield problem(entry.file, ...fault);
  };

/** Every claim by its id, with what its source says where it says nothing itself. */
export const claimsOf = memoize(
  ({ sources }: Entries) =>
    new Map(
      sources.flatMap(({ data: { speaksFor, distance, published, claims } }) =>
        claims.map(({ voice = speaksFor, distance: seen = distance, date = published, ...claim }) => [
          claim.id,
          { ...claim, voice, distance: seen, date, speaksFor },
        ]),
      ),
    ),
);

/** The numbers that claims print. Claims in files with problems of their own print none. */
export const printedBy = (claims: string[], entries: Entries): string[] => claims.flatMap((id) => claimsOf(entries).get(id)?.numbers ?? []);

/** Words by which one hears that a sentence is somebody's report or account. */
export const REPORTS = /\breport(ed(ly)?|s)\b|\baccording to\b|\b(by|in) [^,;.]*\baccounts?\b/i;

/** What an author does about a sentence without them. */
export const REPORT_IT = 'Say that it is reported, as in `is reported to…` or `a newspaper reports…`, or whose account it is';

/** True where we read none of the claims ourselves, and no two witnesses that don't depend on each other carry one of them. */
export const onlyReported = (ids: string[], entries: Entries): boolean =>
  ids.length > 0 &&
  ids.every((id) => {
    const claim = claimsOf(entries).get(id);
    return claim && ['not-opened', 'digest'].includes(claim.distance) && !claim.witnesses;
  });

/** Something that occurs once, and where. */
export type Unique = [what: string, value: string | number, file: string, field: string];

/** Values that occur a second time, with the place of both. */
export function* repeated(items: Unique[]): ReturnType<Rule> {
  const first = new Map<string | number, string>();
  for (const [what, value, file, field] of items) {
    const other = first.get(value);
    if (other === undefined) first.set(value, file);
    else yield problem(file, field, `repeats the ${what} "${value}", which ${other} has already`, 'Give one of the two another');
  }
}
