import { idsOf, refs } from '../../models/groups.ts';
import { say } from '../../models/text.ts';
import { DATE_FORMS, table, entryRefs, type Table } from './table.ts';

/** How dates are known, each in a word. */
const PRECISION = { day: 'the day is known', week: 'the week', month: 'the month', year: 'the year', inferred: 'worked out, or disputed' };

export const recordTables: Table[] = [
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
];
