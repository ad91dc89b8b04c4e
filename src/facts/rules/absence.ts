import { saysNotFound, saysNotSaid } from '../values/absence.ts';
import type { Problem } from '../load/problem.ts';
import { proseEntries, type ProseEntry } from '../load/prose.ts';
import { eachString } from '../load/strings.ts';
import { problem, type Rule } from './rule.ts';

/** Fields by which an entry says where it was looked: a search by id, or what was looked for with place and day. */
const hasSearch = (data: object) =>
  'searched' in data || ('missing' in data && (data.missing as unknown[]).length > 0) || 'unknown' in data;

/** True where an entry rests on something that was read: a source itself, or claims, figures or positions that it names. */
function hasRead(name: string, data: unknown, body: string): boolean {
  let found = name === 'sources' || /<Fig /.test(body);
  eachString(data, (_, key, value) => {
    if (['claims', 'figure', 'figures', 'position', 'event', 'source', 'question'].includes(key) || value.includes('{')) found = true;
  });
  return found;
}

const NAME_SEARCH = 'Name the search in `searched`: an id of content/searches';
const CITE = 'Cite the claim or source that was read, or name the search in `searched`';

function absenceIn({ name, file, data, body }: ProseEntry): Problem[] {
  if (hasSearch(data)) return [];
  const texts: [field: string, text: string][] = [['body', body]];
  eachString(data, (field, _, text) => texts.push([field, text]));
  const unfound = texts.filter(([field, text]) => /\bnotReported\b/.test(field) || saysNotFound(text));
  const unsaid = hasRead(name, data, body) ? [] : texts.filter(([, text]) => saysNotSaid(text));
  return [
    ...unfound.map(([field]) => problem(file, field, 'says that something was not found', NAME_SEARCH)),
    ...unsaid.map(([field]) => problem(file, field, 'says that something is not reported', CITE)),
  ];
}

/** Absence is a claim: what was not found says where and until when it was looked for; what is not reported, in what. */
export const absence: Rule = (entries) => proseEntries(entries).flatMap(absenceIn);

/** No search ends after the day to which the record was read. */
export const searchDays: Rule = ({ site, searches }) =>
  searches
    .filter(({ data }) => site[0] && data.when > site[0].data.asOf)
    .map(({ file }) =>
      problem(file, 'when', 'lies after the day to which the record was read', 'Correct it, or `asOf` in content/site.yaml'),
    );
