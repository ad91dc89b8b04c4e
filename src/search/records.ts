import type { Library, LinkedClaim, LinkedPosition } from '../facts/load/types.ts';
import { t } from '../i18n/t.ts';
import { addresses, asset, inLanguage } from '../models/addresses.ts';
import { viewsOf, type ChartView } from '../models/chart-views.ts';
import { answerOf, dateOf, say } from '../models/text.ts';
import { FORMAT, type SearchCatalogue, type SearchRecord, type Statement } from './catalog.ts';

type Say = (sentence: string) => string;

/** A record without its empty fields, which would cost bytes. */
const omitEmpty = (record: SearchRecord): SearchRecord =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as unknown as SearchRecord;

/** When, by whom and how surely a record’s first claim was said. */
const knownBy = (claim: LinkedClaim | undefined, { locale }: Library) =>
  claim ? { date: dateOf(claim, locale), source: claim.source.publisher, checked: t(locale).claimStates[claim.state].short } : {};

function positionRecord(position: LinkedPosition, library: Library, spell: Say): SearchRecord {
  const { locale } = library;
  const { party, question, statements, missing } = position;
  const first = statements[0]?.claims[0];
  const speakers = statements.flatMap(({ claims }) => claims.flatMap(({ speaker }) => speaker ?? []));
  return {
    url: addresses(locale).position(position.id),
    kind: 'position',
    title: t(locale).positionTitle(party.short, question.short),
    summary: spell(position.summary),
    about: [party.name, question.question, answerOf(position, locale)].join(' '),
    party: party.id,
    question: question.id,
    answer: position.answer,
    answerName: answerOf(position, locale),
    ...knownBy(first, library),
    statements: statements.map(({ text: says, claims }): Statement =>
      says === claims[0].text ? [claims[0].id] : [claims[0].id, spell(says)],
    ),
    more: [spell(position.cell), ...speakers, ...missing.map((looked) => looked.for)].join(' '),
  };
}

const figureRecords = (library: Library): SearchRecord[] =>
  [...library.figures.values()].map((figure) => ({
    url: addresses(library.locale).figure(figure.id),
    kind: 'figure',
    title: `${figure.display}: ${figure.counts}`,
    summary: figure.of,
    more: figure.caveats.join(' '),
    ...knownBy(figure.claims[0], library),
  }));

function otherRecords(library: Library): SearchRecord[] {
  const address = addresses(library.locale);
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
      ...knownBy(first, library),
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

/** Everything that a search can find, once, with figures as they are printed and addresses without the base path. A translation finds its own pages only. */
export function searchRecords(library: Library): SearchRecord[] {
  const spell: Say = (sentence) => say(sentence, library);
  const positions = [...library.positions.values()].map((position) => positionRecord(position, library, spell));
  const others = [...figureRecords(library), ...otherRecords(library)].map((record) => ({
    ...record,
    title: spell(record.title),
    summary: spell(record.summary),
    more: spell(record.more ?? ''),
  }));
  const folder = inLanguage('', library.locale.edition?.language);
  const found = [...positions, ...others].filter(({ url }) => url.startsWith(folder));
  return found.map((record) => omitEmpty({ ...record, url: record.url.replace(asset(''), '/') }));
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
