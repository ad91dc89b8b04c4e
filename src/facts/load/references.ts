import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { textsIn, type Reference, type Text } from '../schema/field.ts';
import { COMMON_ANSWERS } from '../schema/position.ts';
import { figureIds, withoutFigures } from '../values/figure-text.ts';
import type { Entries } from './parse.ts';
import { nearest, type Problem } from './problem.ts';
import type { Raw, RawEntry } from './raw.ts';
import { proseEntries, type ProseEntry } from './prose.ts';

/** The ids that each kind of reference may name. */
type Known = Record<Reference, Set<string>>;

/** Claim ids of a source file, readable even where the file breaks its schema. */
function claimIds({ data }: RawEntry): string[] {
  const claims = (data as { claims?: { id?: unknown }[] } | null)?.claims;
  return Array.isArray(claims) ? claims.map((claim) => String(claim?.id)) : [];
}

/** Collections whose entries no correction names: itself, what never changes, and what no page shows as its own. */
const NEVER_CORRECTED: CollectionName[] = ['corrections', 'versions', 'leftOut', 'editions', 'translations', 'translatedBodies'];

function correctable(raw: Raw): string[] {
  const names = collectionNames.filter((name) => !NEVER_CORRECTED.includes(name));
  const entries = names.flatMap((name) => raw[name].map(({ id }) => (name === 'site' ? id : `${name}/${id}`)));
  return [...entries, ...raw.sources.flatMap(claimIds).map((id) => `claims/${id}`)];
}

/** All ids, those of files with problems included, so that a mistake is not reported again by every file that refers to it. */
function knownIds(raw: Raw, entries: Entries): Known {
  const named = Object.fromEntries(collectionNames.map((name) => [name, new Set(raw[name].map(({ id }) => id))]));
  const all = named as Record<CollectionName, Set<string>>;
  const speakers = new Set([...all.parties, ...all.voices, ...Object.keys(entries.site[0]?.data.speakers ?? {})]);
  return {
    ...all,
    claims: new Set(raw.sources.flatMap(claimIds)),
    speakers,
    authors: new Set([...speakers, ...all.sources]),
    entries: new Set(correctable(raw)),
  };
}

/** What one thing that a reference names is called. */
const NOUN: Record<Reference, string> = {
  claims: 'claim',
  sources: 'source',
  questions: 'question',
  parties: 'party',
  figures: 'figure',
  charts: 'chart',
  positions: 'position',
  events: 'event',
  searches: 'search',
  speakers: 'speaker',
  authors: 'speaker',
  entries: 'entry',
};

function unknown(file: string, field: string, id: string, what: string, among: Set<string>): Problem[] {
  if (among.has(id)) return [];
  const near = nearest(id, among);
  const todo = near ? `Did you mean "${near}"? If so, write that` : 'Add it, or take the reference out';
  return [{ file, field, wrong: `names the unknown ${what} "${id}"`, todo }];
}

const unknownFigures = (file: string, field: string, text: string, { figures }: Known) =>
  figureIds(text).flatMap((id) => unknown(file, field, id, 'figure', figures));

/** An id that names nothing, and figures that are unknown or that nothing would print. */
function textProblems(file: string, { value, field, meta }: Text, known: Known): Problem[] {
  const wrong = /<Fig\b/.test(value)
    ? 'holds <Fig …/>, which works in bodies only'
    : /[{}]/.test(value) && !meta.figures
      ? 'holds a brace, but figures are not printed in this field'
      : '';
  return [
    ...(meta.ref ? unknown(file, field, value, NOUN[meta.ref], known[meta.ref]) : []),
    ...unknownFigures(file, field, value, known),
    ...(wrong ? [{ file, field, wrong, todo: 'Write `{id}` in sentences that show figures; elsewhere say it in words' }] : []),
  ];
}

function bodyProblems({ file, body }: ProseEntry, known: Known): Problem[] {
  const isOdd = /<Fig\b/.test(withoutFigures(body)) || /\{(?!\/\*)/.test(body);
  const wrong = 'holds a figure that is not written as <Fig id="…"/>';
  const todo = 'Write <Fig id="…"/>, with double quotes; `{id}` works in fields only';
  return [...unknownFigures(file, 'body', body, known), ...(isOdd ? [{ file, field: 'body', wrong, todo }] : [])];
}

/** References that name nothing: ids in fields, figures in sentences and bodies, answers, file paths. */
export function referenceProblems(entries: Entries, raw: Raw): Problem[] {
  const known = knownIds(raw, entries);
  const found = proseEntries(entries).flatMap((entry) => [
    ...entry.texts.flatMap((text) => textProblems(entry.file, text, known)),
    ...bodyProblems(entry, known),
  ]);
  return [...found, ...answerProblems(entries), ...pathProblems(entries, known)];
}

function answerProblems(entries: Entries): Problem[] {
  const questions = new Map(entries.questions.map((entry) => [entry.id, entry]));
  return entries.positions.flatMap(({ id, file, data }) => {
    const question = questions.get(id.split('/')[1]!);
    const answers = [...(question?.data.answers.map((answer) => answer.id) ?? []), ...COMMON_ANSWERS];
    return question ? unknown(file, 'answer', data.answer, 'answer', new Set(answers)) : [];
  });
}

function pathProblems(entries: Entries, { parties, questions }: Known): Problem[] {
  return entries.positions.flatMap(({ id, file }) => {
    const [party = '', question = ''] = id.split('/');
    return [...unknown(file, 'folder', party, 'party', parties), ...unknown(file, 'file name', question, 'question', questions)];
  });
}

/** Claims that a file rests on, readable even where the file breaks its schema. */
export const claimsNamed = (name: CollectionName, { data }: RawEntry): string[] =>
  textsIn(collections[name].schema, data).flatMap(({ value, meta }) => (meta.ref === 'claims' ? value : []));
