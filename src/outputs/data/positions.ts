import type { LinkedPosition } from '../../facts/load/types.ts';
import { grounded } from '../../models/displayed.ts';
import { idsOf, refs } from '../../models/groups.ts';
import { answerOf, say } from '../../models/text.ts';
import { valueWords } from '../../i18n/en/value-words.ts';
import { untranslatedWords } from '../../i18n/untranslated-words.ts';
import { table, entryRefs, type Table } from './table.ts';

const claimIds = ({ statements }: LinkedPosition) => [...new Set(statements.flatMap(({ claims }) => idsOf(claims)))];

export const positionTables: Table[] = [
  table({
    name: 'parties',
    title: 'Parties',
    text: 'One party, in the order in which the site shows them.',
    rows: ({ parties }) => parties,
    columns: ({ id, text }) => [
      id('id', 'Permanent id.', (row) => row.id),
      text('name', 'Its full name.', (row) => row.name),
      text('short', 'Its name on labels.', (row) => row.short),
      text('role', 'Its part in the dispute.', (row) => row.role, { values: untranslatedWords.roles }),
      text('is', 'What it is.', (row, library) => say(row.is, library)),
      text('stake', 'What it has at stake.', (row, library) => say(row.stake, library)),
      text('speaks', 'Where it speaks.', (row, library) => say(row.speaks, library)),
    ],
    path: (row, address) => address.party(row.id),
    shows: (row) => entryRefs('parties', row.id, row.is, row.stake, row.speaks),
  }),
  table({
    name: 'questions',
    title: 'Questions',
    text: 'One question in dispute, in the order in which the site shows them.',
    rows: ({ questions }) => questions,
    columns: ({ id, text, count, list }) => [
      id('id', 'Permanent id.', (row) => row.id),
      count('number', 'Its place in the order.', (row) => row.number, { required: true }),
      text('question', 'The question.', (row, library) => say(row.question, library)),
      text('short', 'Its name on labels.', (row) => row.short),
      list('settle', 'What evidence would settle it.', (row, library) => row.settle.map((one) => say(one, library))),
    ],
    path: (row, address) => address.question(row.id),
    shows: (row) => entryRefs('questions', row.id, row.question, ...row.settle),
  }),
  table({
    name: 'positions',
    title: 'Positions',
    text: 'One party on one question, silence included.',
    rows: ({ positions }) => [...positions.values()],
    columns: ({ id, text, list }) => [
      id('id', 'Permanent id: party/question.', (row) => row.id),
      text('party', 'Id of the party.', (row) => row.party.id, { of: 'parties' }),
      text('question', 'Id of the question.', (row) => row.question.id, { of: 'questions' }),
      text('answer', 'Id of its answer, or none-found, declined or mixed.', (row) => row.answer),
      text('answerShown', 'The answer as the site prints it.', (row, { locale }) => answerOf(row, locale)),
      text('basis', 'How it is known.', (row) => row.basis, { values: valueWords.bases }),
      text('cell', 'The position in a line, as in the matrix.', (row, library) => say(row.cell, library)),
      text('summary', 'The position in one sentence.', (row, library) => say(row.summary, library)),
      list('claims', 'Ids of the claims that it rests on.', claimIds, { of: 'claims' }),
      list('figures', 'Ids of figures that it puts forward or that bear on it.', (row) => idsOf(row.figures), { of: 'figures' }),
      list('replies', 'Ids of the positions that it answers.', (row) => idsOf(row.replies), { of: 'positions' }),
      list('missing', 'What was looked for and not found: for what, where, and the last day of the search (when).', (row, library) =>
        row.missing.map((one) => ({ for: say(one.for, library), where: say(one.where, library), when: one.when })),
      ),
    ],
    path: (row, address) => address.position(row.id),
    shows: (row) => [...entryRefs('positions', row.id, row.cell, row.summary), ...refs('claims', claimIds(row))],
  }),
  table({
    name: 'statements',
    title: 'Statements',
    text: 'One thing that a party says on a question. The first of a position carries its answer.',
    rows: ({ positions }) =>
      [...positions.values()].flatMap((position) => position.statements.map((one, i) => ({ ...one, position, number: i + 1 }))),
    columns: ({ id, text, count, list }) => [
      id('id', 'Permanent id: the position’s, # and the first claim’s.', (row) => `${row.position.id}#${row.claims[0].id}`),
      text('position', 'Id of the position.', (row) => row.position.id, { of: 'positions' }),
      count('number', 'Its place among the position’s statements.', (row) => row.number, { required: true }),
      text('says', 'What the party says.', (row, library) => say(row.text, library)),
      list('claims', 'Ids of the claims that it rests on; date, speaker and source are those of the first.', (row) => idsOf(row.claims), {
        of: 'claims',
      }),
    ],
    path: (row, address) => `${address.position(row.position.id)}#${row.claims[0].id}`,
    shows: (row) => [`positions/${row.position.id}`, ...grounded({ text: row.text, claims: idsOf(row.claims) })],
  }),
];
