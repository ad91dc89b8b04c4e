import { figuresIn } from '../domain/figure-text.ts';
import { COMMON_ANSWERS } from '../schema/position.ts';
import type { Entries } from './parse.ts';
import { nearest, type Problem } from './problem.ts';
import type { Raw, RawEntry } from './raw.ts';
import { eachString } from './strings.ts';

/** Ids that each kind of reference may name. */
export interface Known {
  claims: Set<string>;
  sources: Set<string>;
  questions: Set<string>;
  parties: Set<string>;
  figures: Set<string>;
  charts: Set<string>;
  positions: Set<string>;
  voices: Set<string>;
}

const ids = (entries: RawEntry[]) => new Set(entries.map((entry) => entry.id));

/** Claim ids of a source file, readable even where the file breaks its schema. */
function claimIds({ data }: RawEntry): string[] {
  const claims = (data as { claims?: { id?: unknown }[] } | null)?.claims;
  return Array.isArray(claims) ? claims.map((claim) => String(claim?.id)) : [];
}

/** All ids, those of files with problems included, so that one mistake is not reported again by every file that refers to it. */
function known(raw: Raw): Known {
  return {
    claims: new Set(raw.sources.flatMap(claimIds)),
    sources: ids(raw.sources),
    questions: ids(raw.questions),
    parties: ids(raw.parties),
    figures: ids(raw.figures),
    charts: ids(raw.charts),
    positions: ids(raw.positions),
    voices: ids(raw.voices),
  };
}

/** Which kind of id a field holds, by the field's name; fields of these names mean the same in every file. */
const FIELD: Record<string, keyof Known> = {
  claims: 'claims',
  question: 'questions',
  questions: 'questions',
  figures: 'figures',
  figure: 'figures',
  total: 'figures',
  charts: 'charts',
  headline: 'charts',
  replies: 'positions',
  parties: 'parties',
  source: 'sources',
};

/** Names in fields that may hold one of several kinds of id. */
function speakers(entries: Entries, known: Known): Record<string, Set<string>> {
  const named = Object.keys(entries.site[0]?.data.speakers ?? {});
  const anybody = new Set([...known.parties, ...known.voices, ...named]);
  return { voice: anybody, speaksFor: anybody, by: new Set([...anybody, ...known.sources]) };
}

function unknown(file: string, field: string, id: string, what: string, among: Set<string>): Problem {
  const near = nearest(id, among);
  const todo = near ? `Did you mean "${near}"?` : `Add it, or take the reference out`;
  return { file, field, wrong: `names the unknown ${what} "${id}"`, todo: todo.replace(/\?$/, '? If so, write that') };
}

/** The problems of references that name nothing: ids in fields, figures in sentences and bodies, answers, file paths. */
export function referenceProblems(entries: Entries, raw: Raw): Problem[] {
  const sets = known(raw);
  const open = speakers(entries, sets);
  const problems: Problem[] = [];
  for (const [name, list] of Object.entries(entries)) {
    for (const { file, data, body } of list) {
      const look = (field: string, id: string, what: string, among: Set<string> | undefined) => {
        if (among && !among.has(id)) problems.push(unknown(file, field, id, what, among));
      };
      eachString(data, (field, key, value) => {
        const kind = FIELD[key];
        if (kind && !isPlainWord(name, key, value)) look(field, value, kind.replace(/ie?s$|s$/, ''), sets[kind]);
        else look(field, value, 'speaker', open[key]);
        for (const id of figuresIn(value)) look(field, id, 'figure', sets.figures);
      });
      for (const id of figuresIn(body)) look('body', id, 'figure', sets.figures);
    }
  }
  return [...problems, ...answerProblems(entries), ...pathProblems(entries, sets)];
}

/** A question's own wording stands in a field called `question`; a claim may belong to `none`. */
function isPlainWord(collection: string, key: string, value: string): boolean {
  return key === 'question' && (collection === 'questions' || value === 'none');
}

function answerProblems(entries: Entries): Problem[] {
  return entries.positions.flatMap(({ id, file, data }) => {
    const question = entries.questions.find((entry) => entry.id === id.split('/')[1]);
    const answers = new Set([...(question?.data.answers.map((answer) => answer.id) ?? []), ...COMMON_ANSWERS]);
    return question && !answers.has(data.answer) ? [unknown(file, 'answer', data.answer, 'answer', answers)] : [];
  });
}

function pathProblems(entries: Entries, sets: Known): Problem[] {
  return entries.positions.flatMap(({ id, file }) => {
    const [party = '', question = ''] = id.split('/');
    const found: Problem[] = [];
    if (!sets.parties.has(party)) found.push(unknown(file, 'folder', party, 'party', sets.parties));
    if (!sets.questions.has(question)) found.push(unknown(file, 'file name', question, 'question', sets.questions));
    return found;
  });
}
