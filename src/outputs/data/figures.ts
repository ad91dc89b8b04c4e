import { idsOf, refs } from '../../models/groups.ts';
import { say } from '../../models/text.ts';
import { valueWords } from '../../i18n/en/value-words.ts';
import { DATE_FORMS, table, entryRefs, type Table } from './table.ts';

export const figureTables: Table[] = [
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
];
