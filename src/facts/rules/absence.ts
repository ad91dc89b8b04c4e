import { saysNotFound, saysNotSaid } from '../values/absence.ts';
import { proseEntries, type ProseEntry } from '../load/prose.ts';
import type { Reference } from '../schema/field.ts';
import type { Entries } from '../load/parse.ts';
import { placeOf } from '../load/problem.ts';
import { claimsOf, problem, type Rule } from './rule.ts';

/** True for an entry that says where we looked: a search by id, or what we looked for, with place and day. */
const hasSearch = (data: object) =>
  'searched' in data || ('missing' in data && (data.missing as unknown[]).length > 0) || 'unknown' in data;

const READ: Reference[] = ['claims', 'figures', 'events', 'sources'];

/** True for an entry that rests on something we read: a source itself, or claims, figures or events that it names. */
const hasRead = ({ name, mentions }: ProseEntry) => name === 'sources' || mentions.some(({ ref }) => READ.includes(ref));

const NAME_SEARCH = 'Name the search in `searched`: an id of content/searches';
const CITE = 'Cite the claim or source that was read, or name the search in `searched`';

/** Absence is a claim: what we did not find says where and until when we looked for it; what is not reported, in what. */
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

/** Fields that say when something happened, was published or was looked up, and the collections that have them. */
const DAYS = /^(when|date|published|lastChecked|asOf)$/;
const DATED = ['searches', 'events', 'laws', 'sources', 'help'];

/** Ids of the questions that an entry is about, as it or its claims say. */
const questionsOf = ({ mentions }: ProseEntry, entries: Entries) =>
  mentions.flatMap(({ ref, id }) => (ref === 'questions' ? id : ref === 'claims' ? (claimsOf(entries).get(id)?.question ?? []) : []));

/** What we say we did not find up to an earlier day, of some questions or of the whole dispute, each with its places. */
function openBefore(day: string, questions: string[], entries: Entries): string[] {
  const open = proseEntries(entries)
    .filter(({ name, id }) => name === 'site' || (/^(questions|positions)$/.test(name) && questions.includes(id.split('/').at(-1)!)))
    .flatMap(({ file, texts }) => texts.map((text) => ({ ...text, file })))
    .filter(({ field, holder }) => /(^|\.)for$/.test(field) && 'when' in holder && String(holder.when) < day);
  return [...Map.groupBy(open, ({ value }) => value)].map(([value, places]) => `“${value}” (${places.map(placeOf).join('; ')})`);
}

/** Nothing is later than the day on which we last looked things up. What is asks for another look at what we did not find on its matter. */
export const searchDays: Rule = function* (entries) {
  const asOf = entries.site[0]?.data.asOf ?? '9999';
  for (const entry of proseEntries(entries).filter(({ name }) => DATED.includes(name)))
    for (const { field, value } of entry.texts.filter(({ field, value }) => DAYS.test(field) && value > asOf)) {
      const open = openBefore(value, questionsOf(entry, entries), entries);
      const again = open.length > 0 ? `. Then look again at what we did not find before: ${open.join('; ')}` : '';
      const todo = `Correct it, or set \`asOf\` in content/site.yaml to the day of the last look${again}`;
      yield problem(entry.file, field, `lies after the day on which we last looked things up, ${asOf}`, todo);
    }
};
