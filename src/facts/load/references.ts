import { figureIds, withoutFigures } from '../values/figure-text.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { COMMON_ANSWERS } from '../schema/position.ts';
import type { Entries } from './parse.ts';
import { nearest, type Problem } from './problem.ts';
import type { Raw, RawEntry } from './raw.ts';
import { proseEntries } from './prose.ts';
import { eachString } from './strings.ts';

/** Ids that each kind of reference may name. */
interface Known {
  claims: Set<string>;
  sources: Set<string>;
  questions: Set<string>;
  parties: Set<string>;
  figures: Set<string>;
  charts: Set<string>;
  positions: Set<string>;
  voices: Set<string>;
  events: Set<string>;
  searches: Set<string>;
  /** All that a correction may name: `figures/cups`, `claims/c-1`, `site`. */
  entries: Set<string>;
}

const ids = (entries: RawEntry[]) => new Set(entries.map((entry) => entry.id));

/** Claim ids of a source file, readable even where the file breaks its schema. */
function claimIds({ data }: RawEntry): string[] {
  const claims = (data as { claims?: { id?: unknown }[] } | null)?.claims;
  return Array.isArray(claims) ? claims.map((claim) => String(claim?.id)) : [];
}

/** Collections whose entries no correction names: itself, what never changes, and what no page shows as its own. */
const NEVER_CORRECTED: CollectionName[] = ['corrections', 'versions', 'leftOut', 'editions', 'translations'];

function correctable(raw: Raw): string[] {
  const names = collectionNames.filter((name) => !NEVER_CORRECTED.includes(name));
  const entries = names.flatMap((name) => raw[name].map(({ id }) => (name === 'site' ? id : `${name}/${id}`)));
  return [...entries, ...raw.sources.flatMap(claimIds).map((id) => `claims/${id}`)];
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
    events: ids(raw.events),
    searches: ids(raw.searches),
    entries: new Set(correctable(raw)),
  };
}

/** What a field of a name holds, in every file: which ids it may name, and what one of them is called. */
const FIELD: Record<string, { kind: keyof Known; one: string }> = {
  claims: { kind: 'claims', one: 'claim' },
  claim: { kind: 'claims', one: 'claim' },
  question: { kind: 'questions', one: 'question' },
  questions: { kind: 'questions', one: 'question' },
  figures: { kind: 'figures', one: 'figure' },
  figure: { kind: 'figures', one: 'figure' },
  event: { kind: 'events', one: 'event' },
  charts: { kind: 'charts', one: 'chart' },
  headline: { kind: 'charts', one: 'chart' },
  replies: { kind: 'positions', one: 'position' },
  parties: { kind: 'parties', one: 'party' },
  source: { kind: 'sources', one: 'source' },
  party: { kind: 'parties', one: 'party' },
  searched: { kind: 'searches', one: 'search' },
  touches: { kind: 'entries', one: 'entry' },
};

/** Fields that are printed with their figures. A brace in any other field would be printed as it stands. */
const FIGURED: Partial<Record<CollectionName, string[]>> = {
  site: ['text'],
  positions: ['cell', 'summary', 'text'],
  questions: ['text', 'settle'],
  voices: ['text'],
  charts: [
    ...['title', 'finding', 'caveats', 'notReported', 'text', 'label', 'note', 'base', 'short', 'who', 'when', 'word', 'about', 'credit'],
    ...['axis', 'whole', 'supply', 'projectedSupply', 'before', 'after', 'change', 'amount', 'length', 'size'],
  ],
  figures: ['formula'],
  disagreements: ['text', 'hold'],
  events: ['text'],
  laws: ['requires', 'status'],
  terms: ['meaning'],
  studies: ['who', 'n', 'shows', 'notShown'],
  help: ['text'],
};

/** Names in fields that may hold one of several kinds of id. */
function speakers(entries: Entries, known: Known): Record<string, Set<string>> {
  const named = Object.keys(entries.site[0]?.data.speakers ?? {});
  const anybody = new Set([...known.parties, ...known.voices, ...named]);
  return { voice: anybody, speaksFor: anybody, by: new Set([...anybody, ...known.sources]) };
}

function unknown(file: string, field: string, id: string, what: string, among: Set<string>): Problem {
  const near = nearest(id, among);
  const todo = near ? `Did you mean "${near}"? If so, write that` : 'Add it, or take the reference out';
  return { file, field, wrong: `names the unknown ${what} "${id}"`, todo };
}

/** A question's own wording stands in a field called `question`; a claim may belong to `none`. */
function isPlainWord(collection: string, key: string, value: string): boolean {
  return key === 'question' && (collection === 'questions' || (collection === 'sources' && value === 'none'));
}

type Look = (field: string, id: string, what: string, among: Set<string> | undefined) => void;

/** Figures in the text of one field, and the signs of a figure where none can be printed. */
function figuresOf(name: CollectionName, file: string, field: string, key: string, text: string, look: Look, sets: Known): Problem[] {
  for (const id of figureIds(text)) look(field, id, 'figure', sets.figures);
  const wrong = /<Fig\b/.test(text)
    ? 'holds <Fig …/>, which works in bodies only'
    : /[{}]/.test(text) && !FIGURED[name]?.includes(key)
      ? 'holds a brace, but figures are not printed in this field'
      : '';
  return wrong ? [{ file, field, wrong, todo: 'Write `{id}` in sentences that show figures; elsewhere say it in words' }] : [];
}

function bodyProblems(file: string, body: string, look: Look, sets: Known): Problem[] {
  for (const id of figureIds(body)) look('body', id, 'figure', sets.figures);
  return /<Fig\b/.test(withoutFigures(body)) || /\{(?!\/\*)/.test(body)
    ? [
        {
          file,
          field: 'body',
          wrong: 'holds a figure that is not written as <Fig id="…"/>',
          todo: 'Write <Fig id="…"/>, with double quotes; `{id}` works in fields only',
        },
      ]
    : [];
}

/** The problems of references that name nothing: ids in fields, figures in sentences and bodies, answers, file paths. */
export function referenceProblems(entries: Entries, raw: Raw): Problem[] {
  const sets = known(raw);
  const open = speakers(entries, sets);
  const problems: Problem[] = [];
  for (const { name, file, data, body } of proseEntries(entries)) {
    const look: Look = (field, id, what, among) => {
      if (among && !among.has(id)) problems.push(unknown(file, field, id, what, among));
    };
    eachString(data, (field, key, value) => {
      const named = FIELD[key];
      if (named && !isPlainWord(name, key, value)) look(field, value, named.one, sets[named.kind]);
      // A chart draws a party's mark or color, which nobody else has.
      else if (name === 'charts' && key === 'by') look(field, value, 'party', sets.parties);
      else look(field, value, 'speaker', open[key]);
      problems.push(...figuresOf(name, file, field, key, value, look, sets));
    });
    problems.push(...bodyProblems(file, body, look, sets));
  }
  return [...problems, ...answerProblems(entries), ...pathProblems(entries, sets)];
}

function answerProblems(entries: Entries): Problem[] {
  const questions = new Map(entries.questions.map((entry) => [entry.id, entry]));
  return entries.positions.flatMap(({ id, file, data }) => {
    const question = questions.get(id.split('/')[1]!);
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
