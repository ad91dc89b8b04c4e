import { saysNotFound, saysNotSaid } from '../values/absence.ts';
import { proseEntries, type ProseEntry } from '../load/prose.ts';
import type { Reference } from '../schema/field.ts';
import { figureIds } from '../values/figure-text.ts';
import { each, problem, type Rule } from './rule.ts';

/** True for an entry that says where we looked: a search by id, or what we looked for, with place and day. */
const hasSearch = (data: object) =>
  'searched' in data || ('missing' in data && (data.missing as unknown[]).length > 0) || 'unknown' in data;

const READ: Reference[] = ['claims', 'figures', 'events', 'sources'];

/** True for an entry that rests on something we read: a source itself, or claims, figures or events that it names. */
const hasRead = ({ name, texts, body }: ProseEntry) =>
  name === 'sources' ||
  figureIds(body).length > 0 ||
  texts.some(({ value, meta }) => (meta.ref && READ.includes(meta.ref)) || value.includes('{'));

const NAME_SEARCH = 'Name the search in `searched`: an id of content/searches';
const CITE = 'Cite the claim or source that was read, or name the search in `searched`';

/** Absence is a claim: what we did not find says where and until when we looked; what is not reported, in what. */
export const absence: Rule = function* (entries) {
  for (const entry of proseEntries(entries)) {
    if (hasSearch(entry.data)) continue;
    for (const { field, value } of [{ field: 'body', value: entry.body }, ...entry.texts]) {
      if (/\bnotReported\b/.test(field) || saysNotFound(value))
        yield problem(entry.file, field, 'says that we did not find something', NAME_SEARCH);
      if (saysNotSaid(value) && !hasRead(entry)) yield problem(entry.file, field, 'says that something is not reported', CITE);
    }
  }
};

/** No search ends after the day on which we last looked things up. */
export const searchDays = each('searches', function* ({ data }, { site }) {
  if (site[0] && data.when > site[0].data.asOf)
    yield ['when', 'lies after the day on which we last looked things up', 'Correct it, or `asOf` in content/site.yaml'];
});
