import type { LinkedPosition } from '../../facts/load/types.ts';
import { chart } from '../../facts/schema/chart.ts';
import { collections } from '../../facts/schema/collections.ts';
import { statement } from '../../facts/schema/position.ts';
import { claim, source } from '../../facts/schema/source.ts';
import { ownNumbers } from '../../facts/schema/text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { untranslatedWords } from '../../i18n/untranslated-words.ts';
import { valueWords, type Meaning } from '../../i18n/en/value-words.ts';
import { absolute, addresses } from '../../models/addresses.ts';
import { allViews, type ChartView } from '../../models/chart-views.ts';
import { drawn } from '../../models/displayed.ts';
import { idsOf } from '../../models/groups.ts';
import { answerOf } from '../../models/text.ts';
import { entries, table, type Table } from './table.ts';

const { bases, claimStates, disagreementStates, distances } = valueWords;
const { claimKinds, roles, sourceKinds } = untranslatedWords;

/** How dates are known, each in a word. */
const precision = { day: 'the day is known', week: 'the week', month: 'the month', year: 'the year', inferred: 'worked out, or disputed' };

const long = (meanings: Record<string, Meaning>) => Object.fromEntries(Object.entries(meanings).map(([value, one]) => [value, one.long]));

const claimIds = ({ statements }: LinkedPosition) => [...new Set(statements.flatMap(({ claims }) => idsOf(claims)))];
const figuresOf = ({ rows }: ChartView) => [...new Set(rows.flatMap(({ figure }) => figure ?? []))];
const claimsOf = ({ rows }: ChartView) => [...new Set(rows.flatMap(({ claims }) => idsOf(claims)))];
const fileOf = ({ chartId, viewId }: ChartView, format: 'csv' | 'json', locale: Locale) =>
  absolute(addresses(locale).chartFile(chartId, viewId, format));

/** Of a column that some rows have no value for. */
const absent = { required: undefined };

/** Every table of the data package, in the order of the data page. */
export const tables: Table[] = [
  entries(
    'sources',
    'Sources',
    'One document, who published it, in whose interest, and how far it was read.',
    (make) => [
      'title publisher speaksFor url published publishedNote kind distance interest reads read looked=lastChecked',
      make(
        'hash',
        'string',
        'SHA-256 of our copy of it, where we hold one.',
        (row, { evidence }) => evidence.get(row.id)?.document,
        absent,
      ),
    ],
    { kind: sourceKinds, distance: long(distances) },
  ),
  table({
    name: 'claims',
    title: 'Claims',
    text: 'One thing that a source says, in our own words. It is what somebody says, not what is so.',
    rows: ({ claims }) => [...claims.values()].map((one) => ({ ...one.source, ...one, date: one.said })),
    schema: source.extend(claim.shape),
    columns: (make) => [
      make('id', 'string', 'Permanent id.', ({ id }) => id, { unique: true }),
      make('source', 'string', 'Id of the source.', (row) => row.source.id, { of: 'sources' }),
      'title publisher paragraph=at voice',
      make('secondHand', 'boolean', 'True where the source reports somebody else’s claim.', (row) => row.secondHand),
      'question kind says=text numbers date=published said=date speaker',
      make('state', 'string', 'How far it was checked.', (row) => row.state, { values: long(claimStates) }),
      'confidence caveat',
    ],
    values: { kind: claimKinds, confidence: { high: 'high', medium: 'medium', low: 'low' } },
    path: (row, address) => address.claim(row.source.id, row.id),
    entry: (row) => `claims/${row.id}`,
  }),
  entries('parties', 'Parties', 'One party, in the order in which the site shows them.', () => ['name short role is stake speaks'], {
    role: roles,
  }),
  entries('questions', 'Questions', 'One question in dispute, in the order in which the site shows them.', () => [
    'number question short settle',
  ]),
  entries('positions', 'Positions', 'One party on one question, silence included.', (make) => [
    make('party', 'string', 'Id of the party.', (row) => row.party.id, { of: 'parties' }),
    make('question', 'string', 'Id of the question.', (row) => row.question.id, { of: 'questions' }),
    'answer',
    make('answerShown', 'string', 'The answer as the site prints it.', (row, { locale }) => answerOf(row, locale)),
    make('basis', 'string', 'How it is known.', (row) => row.basis, { values: bases }),
    'cell summary',
    make('claims', 'array', 'Ids of the claims that it rests on.', claimIds, { of: 'claims' }),
    'figures replies missing',
  ]),
  table({
    name: 'statements',
    title: 'Statements',
    text: 'One thing that a party says on a question. The first of a position carries its answer.',
    rows: ({ positions }) =>
      [...positions.values()].flatMap((position) =>
        position.statements.map((one, i) => ({ ...one, id: `${position.id}#${one.claims[0].id}`, position, number: i + 1 })),
      ),
    schema: statement,
    columns: (make) => [
      make('id', 'string', 'Permanent id: the position’s, # and the first claim’s.', ({ id }) => id, { unique: true }),
      make('position', 'string', 'Id of the position.', (row) => row.position.id, { of: 'positions' }),
      make('number', 'integer', 'Its place among the position’s statements.', (row) => row.number, { minimum: 1 }),
      make('says', 'string', 'What the party says.', (row) => row.text),
      'claims',
    ],
    path: (row, address) => `${address.position(row.position.id)}#${row.claims[0].id}`,
    entry: (row) => `positions/${row.position.id}`,
  }),
  entries('figures', 'Figures', 'One number, what it counts, and the claims that print it.', (make) => [
    'value unit shown=display counts of by when n interval',
    make('formula', 'string', 'How it was worked out from other figures, {by their ids}.', ({ formula }) => formula, {
      ...absent,
      typed: true,
    }),
    'caveats claims',
    make('disagreements', 'array', 'Ids of matters on which sources differ about it.', (row) => row.disputes, { of: 'disagreements' }),
  ]),
  entries('disagreements', 'Disagreements', 'One matter on which sources differ.', () => ['title state hold questions figures'], {
    state: disagreementStates,
  }),
  table({
    name: 'accounts',
    title: 'Accounts',
    text: 'One account of a matter on which sources differ.',
    rows: ({ disagreements }) =>
      disagreements.flatMap(({ id: matter, accounts }) => accounts.map((one, i) => ({ ...one, matter, number: i + 1 }))),
    schema: collections.disagreements.schema.shape.accounts.element,
    columns: (make) => [
      make('disagreement', 'string', 'Id of the matter.', (row) => row.matter, { of: 'disagreements' }),
      make('number', 'integer', 'Its place among the accounts.', (row) => row.number, { minimum: 1 }),
      'who says=text claims',
    ],
    path: (row, address) => address.disagreement(row.matter),
    entry: (row) => `disagreements/${row.matter}`,
  }),
  entries('events', 'Events', 'One dated event, oldest first.', () => ['date until precision title says=text claims'], { precision }),
  entries('laws', 'Laws and bills', 'One law or bill, with its status on a day.', () => ['name requires status asOf questions claims']),
  entries('studies', 'Studies', 'One piece of research: what it shows, and what it does not.', () => [
    'title who when n shows notShown questions claims',
  ]),
  table({
    name: 'charts',
    title: 'Charts',
    text: 'One chart, or another view of it, with its files. Its numbers are there, a row each.',
    rows: allViews,
    schema: chart,
    columns: (make) => [
      make('id', 'string', 'Permanent id: chart, or chart/view.', ({ path }) => path, { unique: true }),
      make('chart', 'string', 'Id of the chart.', ({ chartId }) => chartId),
      make('view', 'string', 'Id of the view. Empty: the first.', ({ viewId }) => viewId, absent),
      make('kind', 'string', 'How it is drawn.', ({ drawing }) => drawing.kind),
      'title finding caveats notReported',
      make('figures', 'array', 'Ids of the figures that it draws.', figuresOf, { of: 'figures' }),
      make('claims', 'array', 'Ids of the claims that its rows rest on.', claimsOf, { of: 'claims' }),
      make('version', 'date', 'The day of its newest version.', ({ chartId }, { versions }) => versions.get(chartId)?.[0]?.date, absent),
      make('csvUrl', 'string', 'Its numbers as CSV.', (view, { locale }) => fileOf(view, 'csv', locale)),
      make('jsonUrl', 'string', 'Its numbers as JSON.', (view, { locale }) => fileOf(view, 'json', locale)),
    ],
    path: ({ href }) => href,
    shows: ({ chart: shown, viewId }, library) => drawn(shown, viewId, library),
  }),
  table({
    name: 'own-numbers',
    title: 'Numbers of our own',
    text: 'One number that no source prints because we counted or chose it.',
    rows: ({ ownNumbers: list }) => list,
    schema: ownNumbers.unwrap().element,
    columns: () => ['number why'],
    path: (row, address) => address.of(row.place),
  }),
];
