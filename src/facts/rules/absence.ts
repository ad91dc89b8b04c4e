import { saysNotFound, saysNotSaid } from '../values/absence.ts';
import { proseEntries, type ProseEntry } from '../load/prose.ts';
import type { Reference } from '../schema/field.ts';
import { figureIds } from '../values/figure-text.ts';
import type { Entries } from '../load/parse.ts';
import { lineOf } from '../load/problem.ts';
import { claimsOf, problem, type Rule } from './rule.ts';

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

/** A day in an entry, and the questions that the entry is about. */
interface Dated {
  file: string;
  field: string;
  day: string | undefined;
  questions: string[];
}

function datedIn(entries: Entries): Dated[] {
  const questionsOf = (ids: string[]) => ids.flatMap((id) => claimsOf(entries).get(id)?.question ?? []);
  return [
    ...entries.searches.map(({ file, data }) => ({ file, field: 'when', day: data.when, questions: [] })),
    ...entries.events.map(({ file, data }) => ({ file, field: 'date', day: data.date, questions: questionsOf(data.claims) })),
    ...entries.laws.map(({ file, data }) => ({ file, field: 'asOf', day: data.asOf, questions: data.questions })),
    ...entries.sources.flatMap(({ file, data }) =>
      (['published', 'lastChecked'] as const).map((field) => {
        return { file, field, day: data[field], questions: data.claims.map(({ question }) => question) };
      }),
    ),
  ];
}

/** What we say we did not find up to an earlier day, of some questions or of the whole dispute, each with its places. */
function openBefore(day: string, questions: string[], entries: Entries): string[] {
  const isOn = ({ name, id }: ProseEntry) =>
    name === 'site' || (name === 'questions' && questions.includes(id)) || (name === 'positions' && questions.includes(id.split('/')[1]!));
  const open = proseEntries(entries)
    .filter(isOn)
    .flatMap(({ file, texts }) =>
      texts
        .filter(({ field, holder }) => /(^|\.)for$/.test(field) && 'when' in holder && String(holder.when) < day)
        .map(({ field, value }) => ({ value, place: `${file}, line ${lineOf({ file, field, wrong: '', todo: '' })}` })),
    );
  return [...Map.groupBy(open, ({ value }) => value)].map(
    ([value, places]) => `“${value}” (${places.map(({ place }) => place).join('; ')})`,
  );
}

/** Nothing is later than the day on which we last looked things up. What is asks for another look at what we did not find on its matter. */
export const searchDays: Rule = function* (entries) {
  const asOf = entries.site[0]?.data.asOf ?? '9999';
  for (const { file, field, day, questions } of datedIn(entries)) {
    if (!day || day <= asOf) continue;
    const open = openBefore(day, questions, entries);
    const again = open.length > 0 ? `. Then look again at what we did not find before: ${open.join('; ')}` : '';
    yield problem(
      file,
      field,
      `lies after the day on which we last looked things up, ${asOf}`,
      `Correct it, or set \`asOf\` in content/site.yaml to the day of the last look${again}`,
    );
  }
};
