import { valueWords, type Meaning } from '../../i18n/en/value-words.ts';
import { untranslatedWords } from '../../i18n/untranslated-words.ts';
import { DATE_FORMS, table, type Table } from './table.ts';

const { claimStates, confidenceLevels, distances } = valueWords;
const { claimKinds, sourceKinds } = untranslatedWords;

const long = (meanings: Record<string, Meaning>) => Object.fromEntries(Object.entries(meanings).map(([value, one]) => [value, one.long]));

export const sourceTables: Table[] = [
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
];
