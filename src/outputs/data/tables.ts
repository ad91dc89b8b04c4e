import type { LinkedPosition } from '../../facts/load/types.ts';
import { untranslatedWords } from '../../i18n/untranslated-words.ts';
import { valueWords, type Meaning } from '../../i18n/en/value-words.ts';
import { grounded } from '../../models/displayed.ts';
import { idsOf, refs } from '../../models/groups.ts';
import { answerOf, say } from '../../models/text.ts';
import { recordTables } from './record.ts';
import { DATE_FORMS, entryRefs, table, type Table } from './table.ts';

const { bases, claimStates, confidenceLevels, distances } = valueWords;
const { claimKinds, roles, sourceKinds } = untranslatedWords;

const long = (meanings: Record<string, Meaning>) => Object.fromEntries(Object.entries(meanings).map(([value, one]) => [value, one.long]));

const claimIds = ({ statements }: LinkedPosition) => [...new Set(statements.flatMap(({ claims }) => idsOf(claims)))];

/** Every table of the data package, in the order of the data page. */
export const tables: Table[] = [
  table({
    name: 'sources',
    title: 'Sources',
    text: 'One document, who published it, in whose interest, and how far it was read.',
    rows: ({ sources }) => sources,
    columns: ({ id, text, optional, day, when }) => [
      id('id', 'Permanent id.', (row) => row.id),
      text('title', 'Its own title; where it was not seen, what it is.', (row) => row.title),
      text('publisher', 'Who published it.', (row) => row.publisher),
      optional('speaksFor', 'Id of the party or commentator whose own words it holds.', (row) => row.speaksFor),
      optional('url', 'The publisher’s own address of it.', (row) => row.url),
      when('published', `When it was published. ${DATE_FORMS}`, (row) => row.published),
      optional('publishedNote', 'What is known of the date where it shows none.', (row) => row.publishedNote),
      text('kind', 'What it is.', (row) => row.kind, { values: sourceKinds }),
      text('distance', 'How far it was seen.', (row) => row.distance, {
        values: long(distances),
      }),
      text('interest', 'Who pays for it, what it sells, which side it is on.', (row) => row.interest),
      optional('reads', 'How it reads: unsigned, a press release…', (row) => row.reads),
      text('read', 'How much of it was read.', (row) => row.read),
      day('looked', 'The day on which it was last looked at.', (row) => row.lastChecked),
      optional('hash', 'SHA-256 of our copy of it, where we hold one.', (row, { evidence }) => evidence.get(row.id)?.document),
    ],
    path: (row, address) => address.source(row.id),
    shows: (row) => [`sources/${row.id}`],
  }),
  table({
    name: 'claims',
    title: 'Claims',
    text: 'One thing that a source says, in our own words. It is what somebody says, not what is so.',
    rows: ({ claims }) => [...claims.values()],
    columns: ({ id, text, optional, count, flag, when, list }) => [
      id('id', 'Permanent id.', (row) => row.id),
      text('source', 'Id of the source.', (row) => row.source.id, { of: 'sources' }),
      text('title', 'The title of the source.', (row) => row.source.title),
      text('publisher', 'Who published it.', (row) => row.source.publisher),
      count('paragraph', 'The paragraph of our copy, where we hold one.', (row) => row.at),
      optional('voice', 'Whose claim it is: id of a party or commentator, or another name. Empty: the source’s own.', (row) => row.voice),
      flag('secondHand', 'True where the source reports somebody else’s claim.', (row) => row.secondHand),
      optional('question', 'Id of the question that it belongs to.', (row) => row.question, { of: 'questions', missing: ['none'] }),
      text('kind', 'What sort of thing is said.', (row) => row.kind, { values: claimKinds }),
      text('says', 'What the source says.', (row) => row.text),
      list('numbers', 'Each number in it, as printed.', (row) => row.numbers),
      when('date', `When its document was published. ${DATE_FORMS}`, (row) => row.date),
      when('said', `When it was said, or the time that it tells of, where that is another. ${DATE_FORMS}`, (row) => row.said),
      optional('speaker', 'Who said it, in a public role.', (row) => row.speaker),
      text('state', 'How far it was checked.', (row) => row.state, { values: long(claimStates) }),
      text('confidence', 'How sure the research is that the source says so.', (row) => row.confidence, { values: confidenceLevels }),
      optional('caveat', 'What to know before repeating it.', (row) => row.caveat),
    ],
    path: (row, address) => address.claim(row.source.id, row.id),
    shows: (row) => [`claims/${row.id}`],
  }),
  table({
    name: 'parties',
    title: 'Parties',
    text: 'One party, in the order in which the site shows them.',
    rows: ({ parties }) => parties,
    columns: ({ id, text }) => [
      id('id', 'Permanent id.', (row) => row.id),
      text('name', 'Its full name.', (row) => row.name),
      text('short', 'Its name on labels.', (row) => row.short),
      text('role', 'Its part in the dispute.', (row) => row.role, { values: roles }),
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
      text('basis', 'How it is known.', (row) => row.basis, { values: bases }),
      text('cell', 'The position in a line, as in the matrix.', (row, library) => say(row.cell, library)),
      text('summary', 'The position in one sentence.', (row, library) => say(row.summary, library)),
      list('claims', 'Ids of the claims that it rests on.', claimIds, { of: 'claims' }),
      list('figures', 'Ids of figures that it puts forward or that bear on it.', (row) => idsOf(row.figures), { of: 'figures' }),
      list('replies', 'Ids of the positions that it answers.', (row) => idsOf(row.replies), { of: 'positions' }),
      list('missing', 'What we looked for and did not find: for what, where, and the last day of the search (when).', (row, library) =>
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
  ...recordTables,
];
