import { valueWords } from '../../i18n/en/value-words.ts';
import { absolute, addresses } from '../../models/addresses.ts';
import { allViews, type ChartView } from '../../models/chart-views.ts';
import { drawn } from '../../models/displayed.ts';
import { idsOf } from '../../models/groups.ts';
import { DATE_FORMS, entries, table, type Table } from './table.ts';

/** How dates are known, each in a word. */
const PRECISION = { day: 'the day is known', week: 'the week', month: 'the month', year: 'the year', inferred: 'worked out, or disputed' };

const figuresOf = ({ rows }: ChartView) => [...new Set(rows.flatMap(({ figure }) => figure ?? []))];

const claimsOf = ({ rows }: ChartView) => [...new Set(rows.flatMap(({ claims }) => idsOf(claims)))];

/** Tables of numbers, events, laws, studies and charts. */
export const recordTables: Table[] = [
  entries(
    'figures',
    'Figures',
    'One number, what it counts, and the claims that print it.',
    ({ text, optional, number, count, when, list }) => [
      number('value', 'The number, in the unit beside it.'),
      text('unit', 'Its unit: %, people, USD million…'),
      text('shown', 'The number as it is printed.', (row) => row.display),
      text('counts', 'What it counts.'),
      text('of', 'Of whom or of what.'),
      text('by', 'Who puts it forward: id of a party, commentator or source.'),
      when('when', `The time that it speaks of, where its source says. ${DATE_FORMS}`),
      count('n', 'How many were asked or counted.', { missing: ['not reported', 'not a sample'] }),
      list('interval', 'The interval that its source gives, in its unit: least, greatest.', (row) => row.interval ?? []),
      optional('formula', 'How it was worked out from other figures, {by their ids}. Empty: a source prints it.', { typed: true }),
      list('caveats', 'What to know before repeating it.'),
      list('claims', 'Ids of the claims that print it, or its parts.', { of: 'claims' }),
      list('disagreements', 'Ids of matters on which sources differ about it.', (row) => row.disputes, { of: 'disagreements' }),
    ],
  ),
  entries('disagreements', 'Disagreements', 'One matter on which sources differ.', ({ text, list }) => [
    text('title', 'The matter, as a question.'),
    text('state', 'How far the record settles it.', { values: valueWords.disagreementStates }),
    text('hold', 'What we hold, and why.'),
    list('questions', 'Ids of the questions that it bears on.', { of: 'questions' }),
    list('figures', 'Ids of the figures that it is about.', { of: 'figures' }),
  ]),
  table({
    name: 'accounts',
    title: 'Accounts',
    text: 'One account of a matter on which sources differ.',
    rows: ({ disagreements }) =>
      disagreements.flatMap(({ id: matter, accounts }) => accounts.map((one, i) => ({ ...one, matter, number: i + 1 }))),
    columns: ({ text, count, list }) => [
      text('disagreement', 'Id of the matter.', (row) => row.matter, { of: 'disagreements' }),
      count('number', 'Its place among the accounts.', { required: true }),
      text('who', 'Whose account.'),
      text('says', 'What it says.', (row) => row.text),
      list('claims', 'Ids of the claims that it rests on.', { of: 'claims' }),
    ],
    path: (row, address) => address.disagreement(row.matter),
    entry: (row) => `disagreements/${row.matter}`,
  }),
  entries('events', 'Events', 'One dated event, oldest first.', ({ text, when, list }) => [
    when('date', `When it was. ${DATE_FORMS}`, { required: true }),
    when('until', 'When it ended, where it lasted.'),
    text('precision', 'How the date is known.', { values: PRECISION }),
    text('title', 'What happened, in a few words.'),
    text('says', 'What happened.', (row) => row.text),
    list('claims', 'Ids of the claims that it rests on.', { of: 'claims' }),
  ]),
  entries('laws', 'Laws and bills', 'One law or bill, with its status on a day.', ({ text, day, list }) => [
    text('name', 'As it is cited.'),
    text('requires', 'What it requires.'),
    text('status', 'How far it has come.'),
    day('asOf', 'The day on which the status was looked up.'),
    list('questions', 'Ids of the questions that it bears on.', { of: 'questions' }),
    list('claims', 'Ids of the claims that it rests on.', { of: 'claims' }),
  ]),
  entries('studies', 'Studies', 'One piece of research: what it shows, and what it does not.', ({ text, when, list }) => [
    text('title', 'What was studied, in our own words.'),
    text('who', 'Who did it, and who paid where that is known.'),
    when('when', `When it was published or done. ${DATE_FORMS}`, { required: true }),
    text('n', 'How many were tested, in words.'),
    text('shows', 'What it shows.'),
    text('notShown', 'What it does not show, and is often said to.'),
    list('questions', 'Ids of the questions that it bears on.', { of: 'questions' }),
    list('claims', 'Ids of the claims that it rests on.', { of: 'claims' }),
  ]),
  table({
    name: 'charts',
    title: 'Charts',
    text: 'One chart, or another view of it, with its files. Its numbers are there, a row each.',
    rows: allViews,
    columns: ({ id, text, optional, optionalDay, list }) => [
      id('id', 'Permanent id: chart, or chart/view.', ({ path }) => path),
      text('chart', 'Id of the chart.', ({ chartId }) => chartId),
      optional('view', 'Id of the view. Empty: the first.', ({ viewId }) => viewId),
      text('kind', 'How it is drawn.', ({ drawing }) => drawing.kind),
      text('title', 'What it shows.'),
      text('finding', 'The finding, in a sentence or two.'),
      list('caveats', 'What it cannot say, or would be misread as saying.'),
      list('notReported', 'What sources do not report.'),
      list('figures', 'Ids of the figures that it draws.', figuresOf, { of: 'figures' }),
      list('claims', 'Ids of the claims that its rows rest on.', claimsOf, { of: 'claims' }),
      optionalDay('version', 'The day of its newest version.', ({ chartId }, { versions }) => versions.get(chartId)?.[0]?.date),
      text('csvUrl', 'Its numbers as CSV.', ({ chartId, viewId }, { locale }) =>
        absolute(addresses(locale).chartFile(chartId, viewId, 'csv')),
      ),
      text('jsonUrl', 'Its numbers as JSON.', ({ chartId, viewId }, { locale }) =>
        absolute(addresses(locale).chartFile(chartId, viewId, 'json')),
      ),
    ],
    path: ({ href }) => href,
    shows: ({ chart, viewId }, library) => drawn(chart, viewId, library),
  }),
  table({
    name: 'own-numbers',
    title: 'Numbers of our own',
    text: 'One number that no source prints because we counted or chose it.',
    rows: ({ ownNumbers }) => ownNumbers,
    columns: ({ text }) => [text('number', 'As it is in the text.'), text('why', 'The reason.')],
    path: (row, address) => address.of(row.place),
  }),
];
