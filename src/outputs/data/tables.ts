import type { LinkedPosition } from '../../facts/load/types.ts';
import { untranslatedWords } from '../../i18n/untranslated-words.ts';
import { valueWords, type Meaning } from '../../i18n/en/value-words.ts';
import { idsOf } from '../../models/groups.ts';
import { answerOf } from '../../models/text.ts';
import { recordTables } from './record.ts';
import { DATE_FORMS, entries, table, type Table } from './table.ts';

const { bases, claimStates, distances } = valueWords;
const { claimKinds, roles, sourceKinds } = untranslatedWords;

const long = (meanings: Record<string, Meaning>) => Object.fromEntries(Object.entries(meanings).map(([value, one]) => [value, one.long]));

const claimIds = ({ statements }: LinkedPosition) => [...new Set(statements.flatMap(({ claims }) => idsOf(claims)))];

/** Every table of the data package, in the order of the data page. */
export const tables: Table[] = [
  entries(
    'sources',
    'Sources',
    'One document, who published it, in whose interest, and how far it was read.',
    ({ text, optional, day, when }) => [
      text('title', 'Its own title; where it was not seen, what it is.'),
      text('publisher', 'Who published it.'),
      optional('speaksFor', 'Id of the party or commentator whose own words it holds.'),
      optional('url', 'The publisher’s own address of it.'),
      when('published', `When it was published. ${DATE_FORMS}`),
      optional('publishedNote', 'What is known of the date where it shows none.'),
      text('kind', 'What it is.', { values: sourceKinds }),
      text('distance', 'How far it was seen.', { values: long(distances) }),
      text('interest', 'Who pays for it, what it sells, which side it is on.'),
      optional('reads', 'How it reads: unsigned, a press release…'),
      text('read', 'How much of it was read.'),
      day('looked', 'The day on which it was last looked at.', (row) => row.lastChecked),
      optional('hash', 'SHA-256 of our copy of it, where we hold one.', (row, { evidence }) => evidence.get(row.id)?.document),
    ],
  ),
  table({
    name: 'claims',
    title: 'Claims',
    text: 'One thing that a source says, in our own words. It is what somebody says, not what is so.',
    rows: ({ claims }) => claims.values(),
    columns: ({ id, text, optional, count, flag, when, list }) => [
      id('id', 'Permanent id.'),
      text('source', 'Id of the source.', (row) => row.source.id, { of: 'sources' }),
      text('title', 'The title of the source.', (row) => row.source.title),
      text('publisher', 'Who published it.', (row) => row.source.publisher),
      count('paragraph', 'The paragraph of our copy, where we hold one.', (row) => row.at),
      optional('voice', 'Whose claim it is: id of a party or commentator, or another name. Empty: the source’s own.'),
      flag('secondHand', 'True where the source reports somebody else’s claim.'),
      optional('question', 'Id of the question that it belongs to.', { of: 'questions', missing: ['none'] }),
      text('kind', 'What sort of thing is said.', { values: claimKinds }),
      text('says', 'What the source says.', (row) => row.text),
      list('numbers', 'Each number in it, as printed.'),
      when('date', `When its document was published. ${DATE_FORMS}`),
      when('said', `When it was said, or the time that it tells of, where that is another. ${DATE_FORMS}`),
      optional('speaker', 'Who said it, in a public role.'),
      text('state', 'How far it was checked.', { values: long(claimStates) }),
      text('confidence', 'How sure the research is that the source says so.', { values: { high: 'high', medium: 'medium', low: 'low' } }),
      optional('caveat', 'What to know before repeating it.'),
    ],
    path: (row, address) => address.claim(row.source.id, row.id),
    entry: (row) => `claims/${row.id}`,
  }),
  entries('parties', 'Parties', 'One party, in the order in which the site shows them.', ({ text }) => [
    text('name', 'Its full name.'),
    text('short', 'Its name on labels.'),
    text('role', 'Its part in the dispute.', { values: roles }),
    text('is', 'What it is.'),
    text('stake', 'What it has at stake.'),
    text('speaks', 'Where it speaks.'),
  ]),
  entries('questions', 'Questions', 'One question in dispute, in the order in which the site shows them.', ({ text, count, list }) => [
    count('number', 'Its place in the order.', { required: true }),
    text('question', 'The question.'),
    text('short', 'Its name on labels.'),
    list('settle', 'What evidence would settle it.'),
  ]),
  entries('positions', 'Positions', 'One party on one question, silence included.', ({ text, list }) => [
    text('party', 'Id of the party.', (row) => row.party.id, { of: 'parties' }),
    text('question', 'Id of the question.', (row) => row.question.id, { of: 'questions' }),
    text('answer', 'Id of its answer, or none-found, declined or mixed.'),
    text('answerShown', 'The answer as the site prints it.', (row, { locale }) => answerOf(row, locale)),
    text('basis', 'How it is known.', { values: bases }),
    text('cell', 'The position in a line, as in the matrix.'),
    text('summary', 'The position in one sentence.'),
    list('claims', 'Ids of the claims that it rests on.', claimIds, { of: 'claims' }),
    list('figures', 'Ids of figures that it puts forward or that bear on it.', { of: 'figures' }),
    list('replies', 'Ids of the positions that it answers.', { of: 'positions' }),
    list('missing', 'What we looked for and did not find: for what, where, and the last day of the search (when).'),
  ]),
  table({
    name: 'statements',
    title: 'Statements',
    text: 'One thing that a party says on a question. The first of a position carries its answer.',
    rows: ({ positions }) =>
      [...positions.values()].flatMap((position) => position.statements.map((one, i) => ({ ...one, position, number: i + 1 }))),
    columns: ({ id, text, count, list }) => [
      id('id', 'Permanent id: the position’s, # and the first claim’s.', (row) => `${row.position.id}#${row.claims[0].id}`),
      text('position', 'Id of the position.', (row) => row.position.id, { of: 'positions' }),
      count('number', 'Its place among the position’s statements.', { required: true }),
      text('says', 'What the party says.', (row) => row.text),
      list('claims', 'Ids of the claims that it rests on; date, speaker and source are those of the first.', { of: 'claims' }),
    ],
    path: (row, address) => `${address.position(row.position.id)}#${row.claims[0].id}`,
    entry: (row) => `positions/${row.position.id}`,
  }),
  ...recordTables,
];
