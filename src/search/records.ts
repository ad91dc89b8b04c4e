import { edition } from '../i18n/edition.ts';
import type { Library, LinkedClaim, LinkedPosition } from '../facts/load/types.ts';
import type { RecordKind } from '../facts/schema/readers-words.ts';
import { address } from '../models/addresses.ts';
import { viewsOf, type ChartView } from '../models/chart-views.ts';
import { answerOf, dateOf, say } from '../models/text.ts';
import { claimStateWords } from '../i18n/value-words.ts';
import { words } from '../i18n/words.ts';

/** A statement of a record: the id of its claim, which is its place on the page too, and its words where they are not the claim's own. */
export type Statement = [claim: string, text?: string];

/** One thing that a search can find. Everything that a result card shows stands here. */
export interface SearchRecord {
  /** Address without the base path. */
  url: string;
  kind: RecordKind;
  title: string;
  summary: string;
  /** The names of its party and question in full. */
  about?: string;
  party?: string;
  question?: string;
  /** The id of a position's answer, and what it is called. */
  answer?: string;
  answerName?: string;
  date?: string;
  source?: string;
  checked?: string;
  statements?: Statement[];
  /** Further words that find it. Not shown. */
  more?: string;
}

/** What the search loads: one file with all that it knows. */
export interface SearchCatalogue {
  /** The form of the file. A script of another form says so and stops. */
  format: number;
  records: SearchRecord[];
  /** What each claim says, by its id. */
  claims: Record<string, string>;
  questions: { id: string; short: string; question: string }[];
  parties: { id: string; short: string }[];
  /** Words that readers use for one another, and the right word for each misspelling. */
  same: string[][];
  misspelled: Record<string, string>;
  /** Words by which readers ask for a kind of record. */
  kinds: { kind: RecordKind; words: string[] }[];
}

/** Raised whenever a script of an older page could not read the catalog. */
export const FORMAT = 2;

type Say = (sentence: string) => string;

/** Only what says something: empty fields cost bytes. */
const lean = (record: SearchRecord): SearchRecord =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as unknown as SearchRecord;

/** When, by whom and how surely a record’s first claim was said. */
const knownBy = (claim: LinkedClaim | undefined) =>
  claim ? { date: dateOf(claim), source: claim.source.publisher, checked: claimStateWords[claim.state].short } : {};

function positionRecord(position: LinkedPosition, spell: Say): SearchRecord {
  const { party, question, statements, missing } = position;
  const first = statements[0]?.claims[0];
  const speakers = statements.flatMap(({ claims }) => claims.flatMap(({ speaker }) => speaker ?? []));
  return {
    url: address.position(position.id),
    kind: 'position',
    title: words.positionTitle(party.short, question.short),
    summary: spell(position.summary),
    about: [party.name, question.question, answerOf(position)].join(' '),
    party: party.id,
    question: question.id,
    answer: position.answer,
    answerName: answerOf(position),
    ...knownBy(first),
    statements: statements.map(({ text: says, claims }): Statement =>
      says === claims[0].text ? [claims[0].id] : [claims[0].id, spell(says)],
    ),
    more: [spell(position.cell), ...speakers, ...missing.map((looked) => looked.for)].join(' '),
  };
}

const figureRecords = ({ figures }: Library): SearchRecord[] =>
  [...figures.values()].map((figure) => ({
    url: address.figure(figure.id),
    kind: 'figure',
    title: `${figure.display}: ${figure.counts}`,
    summary: figure.of,
    more: figure.caveats.join(' '),
    ...knownBy(figure.claims[0]),
  }));

function otherRecords(library: Library): SearchRecord[] {
  const { charts, disagreements, studies, laws, terms, events, sources, claims, voices, help, pages } = library;
  const bySource = Map.groupBy(claims.values(), ({ source }) => source.id);
  const record = (kind: SearchRecord['kind'], url: string, title: string, summary: string, ...more: string[]): SearchRecord => ({
    ...{ kind, url, title, summary },
    more: more.join(' '),
  });
  const chart = ({ chartId, viewId, title, finding, caveats, rows }: ChartView) =>
    record('chart', address.chart(chartId, viewId), title, finding, ...caveats, ...rows.map(({ label }) => label));
  return [
    ...charts.flatMap((one) => viewsOf(one, library).map(chart)),
    ...disagreements.map(({ id, title, hold, accounts }) =>
      record('disagreement', address.disagreement(id), title, hold, ...accounts.map(({ who, text: says }) => `${who} ${says}`)),
    ),
    ...studies.map(({ id, title, shows, who, notShown }) => record('study', address.study(id), title, shows, who, notShown)),
    ...laws.map(({ id, name, requires, status }) => record('law', address.law(id), name, requires, status)),
    ...terms.map(({ id, term, meaning, also }) => record('term', address.term(id), term, meaning, ...also)),
    ...events.map(({ id, title, text: says, claims: [first] }) => ({
      ...record('event', address.event(id), title, says),
      ...knownBy(first),
    })),
    ...sources.map(({ id, title, publisher, interest }) => ({
      ...record(
        'source',
        address.source(id),
        title,
        publisher,
        interest,
        ...(bySource.get(id) ?? []).flatMap(({ speaker }) => speaker ?? []),
      ),
      statements: (bySource.get(id) ?? []).map((claim): Statement => [claim.id]),
    })),
    ...help.map(({ id, title, text: says, phones }) =>
      record('help', `${address.forMembers()}#${id}`, title, says, ...phones.map(({ label, phone }) => `${label} ${phone}`)),
    ),
    ...[...pages.values()].map(({ id, title, description }) => record('page', address.page(id), title, description)),
    ...voices.map(({ id, name, interest, argues }) =>
      record('voice', address.voice(id), name, interest, ...argues.map(({ text: says }) => says)),
    ),
  ];
}

/** True for what stands in the language of the search that is being made. */
const inLanguage = ({ url }: SearchRecord) => url.startsWith(address.inLanguage('', edition()?.language));

/** All that a search can find, each once, figures in their printed form, addresses without the base path. An edition finds its own pages. */
export function searchRecords(library: Library): SearchRecord[] {
  const spell: Say = (sentence) => say(sentence, library);
  const positions = [...library.positions.values()].map((position) => positionRecord(position, spell));
  const others = [...figureRecords(library), ...otherRecords(library)].map((record) => ({
    ...record,
    title: spell(record.title),
    summary: spell(record.summary),
    more: spell(record.more ?? ''),
  }));
  const base = address.asset('');
  return [...positions, ...others].filter(inLanguage).map((record) => lean({ ...record, url: record.url.replace(base, '/') }));
}

/** Misspellings of the readers' words and of the glossary, each with the right word. */
const misspelledOf = ({ readersWords, terms }: Library) =>
  Object.fromEntries([
    ...Object.entries(readersWords.misspelled).flatMap(([right, wrong]) => wrong.map((one) => [one, right])),
    ...terms.flatMap(({ term, misspelled }) => misspelled.map((one) => [one, term])),
  ]);

/** What the claims say that records have as statements. */
function claimsOfRecords(records: SearchRecord[], { claims }: Library): SearchCatalogue['claims'] {
  const named = new Set(records.flatMap(({ statements = [] }) => statements.map(([id]) => id)));
  return Object.fromEntries([...claims.values()].filter(({ id }) => named.has(id)).map(({ id, text: says }) => [id, says]));
}

/** Everything that the search needs to know, as one file. */
export const searchCatalogue = (library: Library): SearchCatalogue => {
  const records = searchRecords(library);
  return {
    format: FORMAT,
    records,
    claims: claimsOfRecords(records, library),
    questions: library.questions.map(({ id, short, question }) => ({ id, short, question })),
    parties: library.parties.map(({ id, short }) => ({ id, short })),
    same: [...library.readersWords.same, ...library.terms.filter(({ also }) => also.length > 0).map(({ term, also }) => [term, ...also])],
    misspelled: misspelledOf(library),
    kinds: library.readersWords.kinds,
  };
};
