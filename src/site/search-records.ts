import type { Library, LinkedPosition } from '../library/types.ts';
import { rows } from '../domain/rows.ts';
import type { Series } from '../domain/series.ts';
import { address } from './addresses.ts';
import { viewsOf } from './chart.ts';
import { answerOf, dateOf, say } from './says.ts';
import { claimStateWords, recordKindWords } from './value-words.ts';
import { words } from './words.ts';

/** One thing that a search can find. Everything that a result card shows stands here. */
export interface SearchRecord {
  /** Address without the base path, as Pagefind wants it. */
  url: string;
  /** Pagefind's id of the record; the build adds it. */
  id?: string;
  kind: keyof typeof recordKindWords;
  kindName: string;
  title: string;
  summary: string;
  party?: string;
  question?: string;
  answer?: string;
  date?: string;
  source?: string;
  checked?: string;
  /** All words that find it. Not shown. */
  content: string;
}

/** What the search page loads first. */
export interface SearchCatalogue {
  /** Folder of the index, below the base path; its name changes with the content. */
  bundle: string;
  records: SearchRecord[];
}

/** Full stops at the end of words would become part of them in the index. */
const searchable = (parts: (string | undefined)[]) =>
  parts
    .filter(Boolean)
    .join(' ')
    .replace(/\p{P}+(?=\s|$)/gu, '');

type Say = (sentence: string) => string;

function positionRecord(position: LinkedPosition, spell: Say): SearchRecord {
  const first = position.statements[0]?.claims[0];
  const statements = position.statements.flatMap(({ says, claims }) => [says, ...claims.map((claim) => claim.speaker)]);
  const content = [
    position.party.name,
    position.party.short,
    position.question.question,
    answerOf(position),
    position.summary,
    position.cell,
  ];
  return {
    url: address.position(position.id),
    kind: 'position',
    kindName: recordKindWords.position,
    title: words.positionTitle(position.party.short, position.question.short),
    summary: spell(position.summary),
    party: position.party.id,
    question: position.question.id,
    answer: answerOf(position),
    ...(first && { date: dateOf(first), source: first.source.publisher, checked: claimStateWords[first.state].short }),
    content: searchable([...content, ...statements, ...position.missing.map((looked) => looked.for)].map((part) => part && spell(part))),
  };
}

function figureRecords({ figures }: Library): SearchRecord[] {
  return [...figures.values()].map((figure) => ({
    url: address.figure(figure.id),
    kind: 'figure',
    kindName: recordKindWords.figure,
    title: `${figure.shown}: ${figure.counts}`,
    summary: figure.of,
    content: searchable([figure.shown, figure.counts, figure.of, ...figure.caveats]),
  }));
}

function simpleRecords(library: Library): SearchRecord[] {
  const { charts, disagreements, studies, laws, terms, events, sources, claims, voices } = library;
  const record = (kind: SearchRecord['kind'], url: string, title: string, summary: string, ...more: string[]): SearchRecord => ({
    kind,
    kindName: recordKindWords[kind],
    url,
    title,
    summary,
    content: searchable([title, summary, ...more]),
  });
  const chartRecord = ({ chart, view, title, finding, caveats, drawing }: Series) =>
    record('chart', address.chart(chart, view), title, finding, ...caveats, ...rows(drawing).map(({ label }) => label));
  const said = (source: string) => [...claims.values()].filter((claim) => claim.source.id === source).map((claim) => claim.says);
  return [
    ...charts.flatMap((chart) => viewsOf(chart, library).map(chartRecord)),
    ...disagreements.map(({ id, title, hold, accounts }) =>
      record('disagreement', address.disagreement(id), title, hold, ...accounts.map((a) => a.says)),
    ),
    ...studies.map(({ id, title, shows, who }) => record('study', address.study(id), title, shows, who)),
    ...laws.map(({ id, name, requires, status }) => record('law', address.law(id), name, requires, status)),
    ...terms.map(({ id, term, meaning, also }) => record('term', address.term(id), term, meaning, ...also)),
    ...events.map(({ id, title, says }) => record('event', address.event(id), title, says)),
    ...sources.map(({ id, title, publisher, interest }) => record('source', address.source(id), title, publisher, interest, ...said(id))),
    ...voices.map(({ id, name, interest, argues }) => record('voice', address.voice(id), name, interest, ...argues.map((a) => a.says))),
  ];
}

/** The catalogue of the search: every record once, figures in their printed form, addresses without the base path. */
export function searchRecords(library: Library): SearchRecord[] {
  const spell: Say = (sentence) => say(sentence, library);
  const positions = [...library.positions.values()].map((position) => positionRecord(position, spell));
  const base = address.home();
  const rest = [...figureRecords(library), ...simpleRecords(library)].map((record) => ({
    ...record,
    title: spell(record.title),
    summary: spell(record.summary),
    content: spell(record.content),
  }));
  return [...positions, ...rest].map((record) => ({ ...record, url: record.url.replace(base, '/') }));
}
