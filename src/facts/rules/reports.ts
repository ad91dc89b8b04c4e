import type { Entries } from '../load/parse.ts';
import { claimsOf } from './rule.ts';

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
