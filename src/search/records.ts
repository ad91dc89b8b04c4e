import type { Library, LinkedClaim, LinkedPosition } from '../facts/load/types.ts';
import { mapTexts } from '../facts/schema/field.ts';
import type { RecordKind } from '../facts/schema/readers-words.ts';
import type { Distance, State } from '../facts/schema/source.ts';
import { t } from '../i18n/t.ts';
import { addresses, inLanguage } from '../models/addresses.ts';
import { viewsOf, type ChartView } from '../models/chart-views.ts';
import { positionsOn } from '../models/groups.ts';
import { answerOf, dateOf, positionTitle, say } from '../models/text.ts';

/** One thing that a search can find, as its result shows it. */
export interface SearchRecord {
  url: string;
  kind: RecordKind;
  title: string;
  /** What we say of its title, which no question should find. */
  note?: string;
  summary: string;
  /** The names of its party and question in full, and other names of a question. */
  about?: string;
  party?: string;
  question?: string;
  /** What a party answers; undefined where no answer was found. */
  answer?: string | undefined;
  by?: string;
  state?: State | Distance;
  picture?: string;
  /** What a result can lead to: statements, by their place on the page, and whether each is known only through a digest. */
  statements?: { id: string; text: string; digest: boolean }[];
  /** Further text that finds it and is not shown. */
  more?: string;
}

const isDigest = (claims: LinkedClaim[]) => claims.every(({ state }) => state === 'digest');

/** When, by whom and how surely a record’s first claim was said that is known by more than a digest; else its first claim. */
function knownBy(claims: LinkedClaim[], { locale }: Library): Pick<SearchRecord, 'by' | 'state'> {
  const claim = claims.find(({ state }) => state !== 'digest') ?? claims[0];
  return claim ? { by: `${claim.source.publisher}, ${dateOf(claim, locale)}`, state: claim.state } : {};
}

/** That a title is ours, in brackets behind it. */
const NOTE = /\s*\(title of [^()]+ not seen\)$/;

const bodyText = (entry: string, { bodies, figures }: Library): string =>
  (bodies.get(entry)?.text ?? '')
    .replace(/<Fig id="([^"]+)"[^>]*>/g, (_tag, id: string) => figures.get(id)?.display ?? '')
    .replace(/<[^>]*>|\]\([^)]*\)|[#*_`[\]]/g, ' ');

const textsOf = (list: { text: string }[]) => list.map(({ text }) => text);
const speakersOf = (claims: LinkedClaim[]) => claims.flatMap(({ speaker }) => speaker ?? []);

function positionRecord(position: LinkedPosition, library: Library): SearchRecord {
  const { locale } = library;
  const { id, party, question, statements, answer } = position;
  const silent = answer === 'none-found';
  return {
    url: addresses(locale).position(id),
    kind: 'position',
    title: positionTitle(position, locale),
    // Where nothing was found, what a page says about that is a note of ours, which no question should find.
    summary: silent ? '' : position.summary,
    about: [party.name, party.short, question.short, question.question].join(' '),
    party: party.id,
    question: question.id,
    answer: silent ? undefined : answerOf(position, locale),
    ...knownBy(statements[0]?.claims ?? [], library),
    statements: statements.map(({ text, claims }) => ({ id: claims[0].id, text, digest: isDigest(claims) })),
    more: silent
      ? ''
      : [position.cell, ...statements.flatMap(({ claims }) => speakersOf(claims)), bodyText(`positions/${id}`, library)].join(' '),
  };
}

function otherRecords(library: Library): SearchRecord[] {
  const { locale } = library;
  const address = addresses(locale);
  const { charts, disagreements, studies, laws, terms, events, sources, claims, voices, help, pages, figures, questions, site } = library;
  const bySource = Map.groupBy(claims.values(), ({ source }) => source.id);
  const record = (kind: RecordKind, url: string, title: string, summary: string, ...more: (string | string[])[]): SearchRecord => ({
    ...{ kind, url, title, summary },
    more: more.flat().join(' '),
  });
  const known = (grounds: LinkedClaim[], one: SearchRecord): SearchRecord => ({ ...one, ...knownBy(grounds, library) });
  const chart = ({ chartId, viewId, title, finding, caveats, rows }: ChartView): SearchRecord => {
    const labels = rows.map(({ label }) => label);
    const picture = address.thumb(chartId, viewId);
    return { ...record('chart', address.chart(chartId, viewId), title, finding, caveats, labels), picture };
  };
  const accountOf = ({ who, text }: { who: string; text: string }) => `${who} ${text}`;
  const sidesOn = (id: string) => {
    const sides = positionsOn(id, library).filter(({ party }) => party.role === 'negotiating');
    return sides.map((side) => `${side.party.short}: ${answerOf(side, locale)}.`).join(' ');
  };
  return [
    ...questions.map(({ id, question, short, agreed, settle }) => ({
      ...record('question', address.question(id), question, sidesOn(id), textsOf(agreed), settle, bodyText(`questions/${id}`, library)),
      about: `${short} ${id.replaceAll('-', ' ')}`,
      question: id,
    })),
    ...[...figures.values()].map(({ id, display, counts, of, caveats, claims: grounds }) =>
      known(grounds, record('figure', address.figure(id), `${display}: ${counts}`, of, caveats)),
    ),
    ...charts.flatMap((one) => viewsOf(one, library).map(chart)),
    ...disagreements.map(({ id, title, hold, accounts }) =>
      record('disagreement', address.disagreement(id), title, hold, accounts.map(accountOf)),
    ),
    ...studies.map(({ id, title, shows, who, notShown }) => record('study', address.study(id), title, shows, who, notShown)),
    ...laws.map(({ id, name, requires, status, claims: grounds }) =>
      known(grounds, record('law', address.law(id), name, requires, status)),
    ),
    ...terms.map(({ id, term, meaning, also }) => record('term', address.term(id), term, meaning, also)),
    ...events.map(({ id, title, text, claims: grounds }) => known(grounds, record('event', address.event(id), title, text))),
    ...sources.map(({ id, title, publisher, published, distance, interest }) => ({
      ...record('source', address.source(id), title.replace(NOTE, ''), publisher, interest, speakersOf(bySource.get(id) ?? [])),
      note: NOTE.exec(title)?.[0] ?? '',
      by: dateOf({ date: published }, locale),
      state: distance,
      statements: (bySource.get(id) ?? []).map((claim) => ({ id: claim.id, text: claim.text, digest: isDigest([claim]) })),
    })),
    ...help.map(({ id, title, text, phones }) => {
      const numbers = phones.map(({ label, phone }) => `${label} ${phone}`);
      return record('help', `${address.forMembers()}#${id}`, title, text, numbers);
    }),
    ...(site.since ? [record('page', address.since(site.since.id), site.since.title, site.since.text)] : []),
    ...site.unknown.map((looked) => record('unknown', address.notKnown(), looked.for, '')),
    ...questions.map(({ id, short }) => {
      const [first = '', ...more] = positionsOn(id, library).flatMap(({ missing }) => missing.map((looked) => `${looked.for}.`));
      return record('unknown', `${address.notKnown()}#${id}`, `${t(locale).notKnownTitle}: ${short}`, first, more);
    }),
    ...[...pages.values()].map(({ id, title, description }) =>
      record('page', address.page(id), title, description, bodyText(`pages/${id}`, library)),
    ),
    ...voices.map(({ id, name, interest, argues }) => record('voice', address.voice(id), name, interest, textsOf(argues))),
  ];
}

/** Everything that a search can find, once, with figures as they are printed. A translation finds its own pages only. */
export function searchRecords(library: Library): SearchRecord[] {
  const folder = inLanguage('', library.locale.edition?.language);
  return [...[...library.positions.values()].map((position) => positionRecord(position, library)), ...otherRecords(library)]
    .filter(({ url }) => url.startsWith(folder))
    .map((record) => mapTexts(undefined, record, ({ value }) => say(value, library)));
}
