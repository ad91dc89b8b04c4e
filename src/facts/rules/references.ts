import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import type { Reference, Text } from '../schema/field.ts';
import { COMMON_ANSWERS } from '../schema/position.ts';
import { chartsIn, citedIn } from '../values/cites.ts';
import { figureIds, withoutFigures } from '../values/figure-text.ts';
import type { Entries } from '../load/parse.ts';
import { nearest, type Problem } from '../load/problem.ts';
import type { Raw, RawEntry } from '../load/parse-file.ts';
import { proseEntries, type ProseEntry } from '../load/prose.ts';
import type { Rule } from './rule.ts';

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

/** What one thing that a reference names is called, where its collection does not say it. */
const NOUN: Record<string, string> = { claims: 'claim', searches: 'search', speakers: 'speaker', authors: 'speaker', entries: 'entry' };

const nounOf = (ref: Reference) => NOUN[ref] ?? collections[ref as 'figures'].use;

/** An id that names nothing. */
function* unknown(file: string, field: string, id: string, what: string, among: Set<string>): Iterable<Problem> {
  if (among.has(id)) return;
  const near = nearest(id, among);
  const todo = near ? `Did you mean "${near}"? If so, write that` : 'Add it, or take the reference out';
  yield { file, field, wrong: `names the unknown ${what} "${id}"`, todo };
}

function* unknownFigures(file: string, field: string, text: string, { figures }: Known): Iterable<Problem> {
  for (const id of figureIds(text)) yield* unknown(file, field, id, 'figure', figures);
}

/** An id that names nothing, and figures that are unknown or that nothing would print. */
function* textProblems(file: string, { value, field, meta }: Text, known: Known): Iterable<Problem> {
  const todo = 'Write `{id}` in sentences that show figures; elsewhere say it in words';
  if (meta.ref) yield* unknown(file, field, value, nounOf(meta.ref), known[meta.ref]);
  yield* unknownFigures(file, field, value, known);
  if (/<Fig\b/.test(value)) yield { file, field, wrong: 'holds <Fig …/>, which works in bodies only', todo };
  else if (/[{}]/.test(value) && !meta.figures)
    yield { file, field, wrong: 'holds a brace, but figures are not printed in this field', todo };
}

function* bodyProblems({ file, body }: ProseEntry, known: Known): Iterable<Problem> {
  const wrong = 'holds a figure that is not written as <Fig id="…"/>';
  const todo = 'Write <Fig id="…"/>, with double quotes; `{id}` works in fields only';
  yield* unknownFigures(file, 'body', body, known);
  for (const id of citedIn(body)) yield* unknown(file, 'body', id, 'claim', known.claims);
  for (const id of chartsIn(body)) yield* unknown(file, 'body', id, 'chart', known.charts);
  if (/<Fig\b/.test(withoutFigures(body)) || /\{(?!\/\*)/.test(body)) yield { file, field: 'body', wrong, todo };
}

/** References that name nothing: ids in fields, figures in sentences and bodies, answers, file paths. */
export const references: Rule = function* (entries, raw) {
  const known = knownIds(raw, entries);
  for (const entry of proseEntries(entries)) {
    for (const text of entry.texts) yield* textProblems(entry.file, text, known);
    yield* bodyProblems(entry, known);
  }
  const answers = new Map(entries.questions.map(({ id, data }) => [id, data.answers.map((answer) => answer.id)]));
  for (const { id, file, data } of entries.positions) {
    const [party = '', question = ''] = id.split('/');
    const own = answers.get(question);
    if (own) yield* unknown(file, 'answer', data.answer, 'answer', new Set([...own, ...COMMON_ANSWERS]));
    yield* unknown(file, 'folder', party, 'party', known.parties);
    yield* unknown(file, 'file name', question, 'question', known.questions);
  }
};
