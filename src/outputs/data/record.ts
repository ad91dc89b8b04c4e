import { valueWords } from '../../i18n/en/value-words.ts';
import { absolute, addresses } from '../../models/addresses.ts';
import { allViews, type ChartView } from '../../models/chart-views.ts';
import { drawn } from '../../models/displayed.ts';
import { idsOf, refs } from '../../models/groups.ts';
import { say } from '../../models/text.ts';
import { DATE_FORMS, entryRefs, table, type Table } from './table.ts';

/** How dates are known, each in a word. */
const PRECISION = { day: 'the day is known', week: 'the week', month: 'the month', year: 'the year', inferred: 'worked out, or disputed' };

const figuresOf = ({ rows }: ChartView) => [...new Set(rows.flatMap(({ figure }) => figure ?? []))];

const claimsOf = ({ rows }: ChartView) => [...new Set(rows.flatMap(({ claims }) => idsOf(claims)))];

/** Tables of numbers, events, laws, studies and charts. */
export const recordTables: Table[] = [
  table({
    name: 'figures',
    title: 'Figures',
    text: 'One number, what it counts, and the claims that print it.',
    rows: ({ figures }) => [...figures.values()],
    columns: ({ id, text, optional, number, count, when, list }) => [
      id('id', 'Permanent id.', (row) => row.id),
      number('value', 'The number, in the unit beside it.', (row) => row.value),
      text('unit', 'Its unit: %, people, USD million…', (row) => row.unit),
      text('shown', 'The number as it is printed.', (row) => row.display),
      text('counts', 'What it counts.', (row, library) => say(row.counts, library)),
      text('of', 'Of whom or of what.', (row, library) => say(row.of, library)),
      text('by', 'Who puts it forward: id of a party, commentator or source.', (row) => row.by),
      when('when', `The time that it speaks of, where its source says. ${DATE_FORMS}`, (row) => row.when),
      count('n', 'How many were asked or counted.', (row) => row.n, { missing: ['not reported', 'not a sample'] }),
      list('interval', 'The interval that its source gives, in its unit: least, greatest.', (row) => row.interval ?? []),
      optional('formula', 'How it was worked out from other figures, {by their ids}. Empty: a source prints it.', (row) => row.formula),
      list('caveats', 'What to know before repeating it.', (row, library) => row.caveats.map((one) => say(one, library))),
      list('claims', 'Ids of the claims that print it, or its parts.', (row) => idsOf(row.claims), { of: 'claims' }),
      list('disagreements', 'Ids of matters on which sources differ about it.', (row) => idsOf(row.disputes), { of: 'disagreements' }),
    ],
    path: (row, address) => address.figure(row.id),
    shows: (row) => entryRefs('figures', row.id, row.counts, row.of, ...row.caveats),
  }),
  table({
    name: 'disagreements',
    title: 'Disagreements',
    text: 'One matter on which sources differ.',
    rows: ({ disagreements }) => disagreements,
    columns: ({ id, text, list }) => [
      id('id', 'Permanent id.', (row) => row.id),
      text('title', 'The matter, as a question.', (row, library) => say(row.title, library)),
      text('state', 'How far the record settles it.', (row) => row.state, { values: valueWords.disagreementStates }),
      text('hold', 'What we hold, and why.', (row, library) => say(row.hold, library)),
      list('questions', 'Ids of the questions that it bears on.', (row) => row.questions, { of: 'questions' }),
      list('figures', 'Ids of the figures that it is about.', (row) => row.figures, { of: 'figures' }),
    ],
    path: (row, address) => address.disagreement(row.id),
    shows: (row) => entryRefs('disagreements', row.id, row.title, row.hold),
  }),
  table({
    name: 'accounts',
    title: 'Accounts',
    text: 'One account of a matter on which sources differ.',
    rows: ({ disagreements }) =>
      disagreements.flatMap(({ id: matter, accounts }) => accounts.map((one, i) => ({ ...one, matter, number: i + 1 }))),
    columns: ({ text, count, list }) => [
      text('disagreement', 'Id of the matter.', (row) => row.matter, { of: 'disagreements' }),
      count('number', 'Its place among the accounts.', (row) => row.number, { required: true }),
      text('who', 'Whose account.', (row, library) => say(row.who, library)),
      text('says', 'What it says.', (row, library) => say(row.text, library)),
      list('claims', 'Ids of the claims that it rests on.', (row) => row.claims, { of: 'claims' }),
    ],
    path: (row, address) => address.disagreement(row.matter),
    shows: (row) => [...entryRefs('disagreements', row.matter, row.who, row.text), ...refs('claims', row.claims)],
  }),
  table({
    name: 'events',
    title: 'Events',
    text: 'One dated event, oldest first.',
    rows: ({ events }) => events,
    columns: ({ id, text, when, list }) => [
      id('id', 'Permanent id.', (row) => row.id),
      when('date', `When it was. ${DATE_FORMS}`, (row) => row.date, { required: true }),
      when('until', 'When it ended, where it lasted.', (row) => row.until),
      text('precision', 'How the date is known.', (row) => row.precision, { values: PRECISION }),
      text('title', 'What happened, in a few words.', (row, library) => say(row.title, library)),
      text('says', 'What happened.', (row, library) => say(row.text, library)),
      list('claims', 'Ids of the claims that it rests on.', (row) => idsOf(row.claims), { of: 'claims' }),
    ],
    path: (row, address) => address.event(row.id),
    shows: (row) => [...entryRefs('events', row.id, row.title, row.text), ...refs('claims', idsOf(row.claims))],
  }),
  table({
    name: 'laws',
    title: 'Laws and bills',
    text: 'One law or bill, with its status on a day.',
    rows: ({ laws }) => laws,
    columns: ({ id, text, day, list }) => [
      id('id', 'Permanent id.', (row) => row.id),
      text('name', 'As it is cited.', (row) => row.name),
      text('requires', 'What it requires.', (row, library) => say(row.requires, library)),
      text('status', 'How far it has come.', (row, library) => say(row.status, library)),
      day('asOf', 'The day on which the status was looked up.', (row) => row.asOf),
      list('questions', 'Ids of the questions that it bears on.', (row) => row.questions, { of: 'questions' }),
      list('claims', 'Ids of the claims that it rests on.', (row) => row.claims, { of: 'claims' }),
    ],
    path: (row, address) => address.law(row.id),
    shows: (row) => [...entryRefs('laws', row.id, row.requires, row.status), ...refs('claims', row.claims)],
  }),
  table({
    name: 'studies',
    title: 'Studies',
    text: 'One piece of research: what it shows, and what it does not.',
    rows: ({ studies }) => studies,
    columns: ({ id, text, when, list }) => [
      id('id', 'Permanent id.', (row) => row.id),
      text('title', 'What was studied, in our own words.', (row, library) => say(row.title, library)),
      text('who', 'Who did it, and who paid where that is known.', (row, library) => say(row.who, library)),
      when('when', `When it was published or done. ${DATE_FORMS}`, (row) => row.when, { required: true }),
      text('n', 'How many were tested, in words.', (row, library) => say(row.n, library)),
      text('shows', 'What it shows.', (row, library) => say(row.shows, library)),
      text('notShown', 'What it does not show, and is often said to.', (row, library) => say(row.notShown, library)),
      list('questions', 'Ids of the questions that it bears on.', (row) => row.questions, { of: 'questions' }),
      list('claims', 'Ids of the claims that it rests on.', (row) => row.claims, { of: 'claims' }),
    ],
    path: (row, address) => address.study(row.id),
    shows: (row) => [...entryRefs('studies', row.id, row.title, row.who, row.n, row.shows, row.notShown), ...refs('claims', row.claims)],
  }),
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
      text('title', 'What it shows.', ({ title }) => title),
      text('finding', 'The finding, in a sentence or two.', ({ finding }) => finding),
      list('caveats', 'What it cannot say, or would be misread as saying.', ({ caveats }) => caveats),
      list('notReported', 'What sources do not report.', ({ notReported }) => notReported),
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
    columns: ({ text }) => [text('number', 'As it is in the text.', (row) => row.number), text('why', 'The reason.', (row) => row.why)],
    path: (row, address) => address.of(row.place),
  }),
];
