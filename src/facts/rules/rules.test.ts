// What authors are told of each mistake across fields and files, and that what is right up to its limit is told of nothing.
import type { Raw } from '../load/parse-file.ts';
import { all, data, saysAsWritten, set } from '../../testing/spoil.ts';

const words = (count: number) => Array(count).fill('tea').join(' ');
const body = (text: string) => (raw: Raw) => void (raw.positions[0]!.body += text);
const claim = (fields: object) => (raw: Raw) => void Object.assign(data(raw.sources[0])['claims'][0], fields);
const add =
  (name: keyof Raw, id: string, fields: object, ending = 'yaml', text = '') =>
  (raw: Raw) =>
    void raw[name].push({ id, file: `content/${name}/${id}.${ending}`, data: fields, body: text });
const own = (number: string) => ({ ownNumbers: [{ number, why: 'We chose it.' }] });

/** A source that speaks for no party, with one claim. */
const news =
  (said: object, fields: object = {}) =>
  (raw: Raw) =>
    add('sources', 'news', {
      ...{ ...data(raw.sources[0]), speaksFor: undefined, distance: 'part', published: '2025-06', ...fields },
      claims: [{ id: 'n-1', voice: 'reds', question: 'tea', kind: 'position', text: 'The Reds want tea.', ...said }],
    })(raw);

/** A report of what the Reds want, with which their position opens. */
const report = (paper: object, fields: object, kind = 'position') =>
  all(
    news({}, fields),
    claim({ kind }),
    set('sources', paper),
    set('positions', { statements: [{ claims: ['n-1'] }, { claims: ['c-1'] }] }),
    body(' They want more.<Cite claims="n-1"/>'),
  );

/** A third party, of whose position nothing was found. */
const greens = (raw: Raw) => {
  const { statements: _, ...silent } = data(raw.positions[1]);
  add('parties', 'greens', { ...data(raw.parties[0]), name: 'The Greens', short: 'Greens', role: 'authority' }, 'mdx')(raw);
  add('positions', 'greens/tea', silent, 'mdx')(raw);
  data(raw.site[0])['parties'].push('greens');
};

const correction = (fields: object) =>
  add('corrections', 'slip', { date: '2026-02-01', kind: 'correction', changed: 'It changed.', why: 'A slip.', ...fields });
const sentence = (count: number) => ` Tea ${words(count - 1)}.<Cite claims="c-1"/>`;
const event = (fields: object) => set('events', fields);

const half = claim({ text: 'The Reds want 30 cups, half of all.', numbers: ['30', 'half'] });
const page = (text: string) => add('pages', 'tea', { title: 'Tea', description: 'Of tea.' }, 'mdx', text);

/** What the whole dispute lacks is looked for at the last. */
const soon = (raw: Raw) => void (data(raw.site[0])['unknown'] = [{ ...data(raw.site[0])['unknown'][0], when: '2026-01-03' }]);

saysAsWritten(new URL('golden/rules.txt', import.meta.url), {
  'silence without a search': set('positions', { missing: [] }, 1),
  'an answer without a statement': set('positions', { statements: [] }),
  'silence with a statement': set('positions', { statements: [{ claims: ['c-1'] }] }, 1),
  'a cell that just fits': set('positions', { cell: words(16) }),
  'a cell of a word more': set('positions', { cell: words(17) }),
  'a summary that just fits': set('positions', { summary: words(30) }),
  'a summary of a word more': set('positions', { summary: words(31) }),
  'a report before an own page that is as new': report({ published: '2025-06' }, {}),
  'a report before an own demand that is newer': report({ published: '2025-07' }, {}, 'demand'),
  'a report before an own page that is older': report({ published: '2025-05' }, {}),
  'a report before an own page that tells of an event': report({}, {}, 'event'),
  'an undated report before an own page': report({}, { published: undefined, publishedNote: 'Not dated.' }),
  'a report before an undated page': report({ published: undefined, publishedNote: 'Not dated.' }, {}),
  'a report before a page that was not opened': all(
    report({ distance: 'not-opened', url: undefined }, {}),
    set('evidence', { sources: {} }),
  ),
  'an own page before a report': all(report({}, {}), set('positions', { statements: [{ claims: ['c-1'] }, { claims: ['n-1'] }] })),
  'an own page of which a part was read, behind a report': report({ distance: 'part' }, {}),
  'a missing position': (raw) => void raw.positions.pop(),
  'a third party': greens,
  'a point agreed on by both sides': all(
    news({ voice: 'blues', text: 'The Blues like tea.' }),
    set('questions', { agreed: [{ text: 'Tea is good.', claims: ['c-1', 'n-1'] }] }),
  ),
  'a point agreed on by one side': set('questions', { agreed: [{ text: 'Tea is good.', claims: ['c-1'] }] }),
  'a point agreed on by one side, beside a third party': all(
    greens,
    set('questions', { agreed: [{ text: 'Tea is good.', claims: ['c-1'] }] }),
  ),
  'a label that just fits': set('questions', { answers: [{ id: 'more', label: words(6) }] }),
  'a label of a word more': set('questions', { answers: [{ id: 'more', label: words(7) }] }),

  'a source on a host that nobody reviewed': set('sources', { url: 'https://www.example.com/x' }),
  'a source without a date': set('sources', { published: undefined }),
  'a source with a note on its date': set('sources', { published: undefined, publishedNote: 'The page shows none.' }),
  'a claim of a copy without its paragraph': claim({ at: undefined }),
  'a number that is not in its claim': claim({ numbers: ['30', '31'] }),
  'a claim whose words others leave out': all(
    claim({ keeps: ['thirty cups'] }),
    set('figures', { counts: 'Cups, “thirty cups,” as they say' }, 1),
  ),
  'words that just may be quoted': all(claim({ keeps: [words(8)] }), claim({ text: `The Reds want 30 “${words(8)}.”` })),
  'words of which one too many is quoted': all(claim({ keeps: [words(9)] }), claim({ text: `The Reds want 30 “${words(9)}”.` })),
  'a claim that nothing uses': (raw) => {
    const { claims } = data(raw.sources[0]);
    claims.push({ ...claims[0], id: 'orphan' });
  },
  'a claim that only a list of what was left out names': all(
    news({}),
    set('leftOut', { records: [{ id: 'r-1', why: 'Too thin.' }], taken: [{ id: 'r-2', claim: 'n-1' }] }),
  ),
  'a used claim called unused': claim({ unused: 'Too thin.' }),
  'a record left out twice': set('leftOut', {
    records: ['r-1', 'r-2', 'r-1'].map((id) => ({ id, why: 'Too thin.' })),
    taken: [],
  }),
  'a claim left out': set('leftOut', { records: [{ id: 'c-1', why: 'Too thin.' }] }),
  'a source twice': (raw) => add('sources', 'copy', data(raw.sources[0]))(raw),
  'two statements that begin with one claim': set('positions', { statements: [{ claims: ['c-1'] }, { claims: ['c-1'] }] }),
  'two entries in one place': (raw) => add('help', 'mugs', { ...data(raw.help[0]), title: 'Mugs' })(raw),

  'no pages': (raw) => void (raw.pages = []),
  'no pages and no help': (raw) => void Object.assign(raw, { pages: [], help: [] }),
  'a page at an address that is taken': add('pages', 'matrix', { title: 'Mine', description: 'My page.' }, 'mdx'),
  'a party without its place': set('site', { parties: ['reds'] }),
  'a party with two places': set('site', { parties: ['reds', 'blues', 'reds'] }),
  'a name of a file that is no id': add('terms', 'a b', { term: 'Word', meaning: 'A word.' }),
  'an end before the beginning': event({ date: '2026-01-02', until: '2026-01-01', precision: 'day' }),
  'an end at the beginning': event({ date: '2026-01-02', until: '2026-01-02', precision: 'day' }),
  'a month called a day': event({ precision: 'day' }),
  'a month called a week': event({ precision: 'week' }),
  'a day called a month': event({ date: '2026-01-01' }),
  'a month called a year': event({ precision: 'year' }),
  'a year': event({ date: '2026', precision: 'year' }),
  'a date worked out': event({ precision: 'inferred' }),

  'an unknown search': set('figures', { searched: 'al' }),
  'an unknown author': set('figures', { by: 'redz' }),
  'a source as author': set('figures', { by: 'paper' }),
  'a speaker as author': all(set('site', { speakers: { neighbors: 'Neighbors' } }), set('figures', { by: 'neighbors' })),
  'an unknown figure in a field': set('positions', { summary: 'Reds want {cupz} cups.' }),
  'an unknown figure, claim and chart in a body': body(' Tea, <Fig id="cupz"/>.<Cite claims="c-1 cc-1"/>\n\n<Chart id="mugs"/>\n'),
  'a position of nobody on nothing': add('positions', 'rads/coffee', { answer: 'more', cell: 'Tea.', summary: 'Tea.' }, 'mdx'),
  'an unknown answer': set('positions', { answer: 'mor' }),
  'an answer that any question allows': set('positions', { answer: 'mixed' }),
  'corrections of nothing': correction({ touches: ['figures/mugs', 'claims/c-9', 'terms/cups', 'corrections/slip', 'cups'] }),
  'a correction of all that can be corrected': correction({ touches: ['figures/cups', 'claims/c-1', 'site', 'positions/reds/tea'] }),
  'a tag in a field': set('positions', { cell: 'About <Fig id="cups"/> cups.' }),
  'a brace in a field that prints none': set('sources', { interest: 'Its {cups}.' }),
  'a brace in a body': body(' They want {cups}.<Cite claims="c-1"/>'),
  'a comment in a body': body('\n\n{/* Count again. */}\n'),
  'a figure in a body in other quotation marks': body(' They want <Fig id=\'cups\'/>.<Cite claims="c-1"/>'),

  'a case that just fits': body(sentence(30).repeat(11) + sentence(17)),
  'a case of a word more': body(sentence(30).repeat(11) + sentence(18)),
  'a sentence of a word more': body(sentence(31)),
  'a sentence without a claim': body(' Tea is a joy to all who drink it. Cups are too.<Cite claims="c-1"/>'),
  'one sentence in five that joins others': body(` So they say.<Cite linking/>${' They want tea.<Cite claims="c-1"/>'.repeat(3)}`),
  'one sentence in four that joins others': body(` So they say.<Cite linking/>${' They want tea.<Cite claims="c-1"/>'.repeat(2)}`),
  'a statement that the case leaves out': (raw) => void (raw.positions[0]!.body = 'They want tea.<Cite linking/>'),
  'a case that cites what is neither the party’s nor about it': all(
    news({ voice: 'poet', text: 'A poet wants tea.' }),
    body(' Tea is wanted.<Cite claims="n-1"/>'),
  ),
  'a case that cites another’s claim that its statements list': all(
    news({ voice: 'poet', text: 'A poet wants tea.' }),
    set('positions', { statements: [{ claims: ['c-1', 'n-1'] }] }),
    body(' Tea is wanted.<Cite claims="n-1"/>'),
  ),
  'a case that cites what is said of the party': all(news({ voice: 'poet' }), body(' Tea is wanted.<Cite claims="n-1"/>')),

  'what we did not find, without a search': set('terms', { meaning: 'We found no such vessel.' }),
  'what is not reported, without a claim': set('terms', { meaning: 'Its size is not reported.' }),
  'what is not reported in a claim': set('events', { text: 'How many came is not reported.' }),
  'what is not reported in a body, with a figure': page('Of <Fig id="cups"/>, the size is not reported.'),
  'a chart of which something is not reported': set('charts', { notReported: ['When it was counted.'] }),
  'a look after the last day': all(soon, set('searches', { when: '2026-01-03' })),
  'an event after the last day': all(soon, event({ date: '2026-01-03', precision: 'day' })),
  'a law, a source and a line of help after the last day': all(
    soon,
    set('laws', { asOf: '2026-01-03' }),
    set('sources', { lastChecked: '2026-01-03', published: '2026-01-03' }),
    set('help', { asOf: '2026-01-03' }),
  ),

  'a number in a term': set('terms', { meaning: 'A vessel of 30 ounces, or five hours.' }),
  'a number of a claim that is named beside it': event({ text: 'They want 30 cups.' }),
  'a number of a claim that another field names': set('questions', {
    agreed: [{ text: 'Tea is good.', claims: ['c-1'] }],
    about: 'tea, of which 30 cups',
  }),
  'half, beside a figure whose claim prints it': all(half, page('Half of <Fig id="cups"/>.')),
  'half, beside nothing': all(half, page('Half of it.')),
  'half, in a claim that prints another number': claim({ text: 'The Reds want 30 cups, half of all.' }),
  'an own number': set('terms', { meaning: 'A vessel of 30 ounces.', ...own('30') }),
  'an own number that stands nowhere': set('terms', own('30')),
  'an own number that a claim prints too': event({ text: 'They want 30 cups.', ...own('30') }),

  'colors that just can be told apart': set('site', { hues: { first: 90, second: 210 } }),
  'colors that just can be told apart, the other way around': set('site', { hues: { first: 285, second: 30 } }),
  'a color too red': set('site', { hues: { first: 29, second: 240 } }),
  'a color too green for the warm one': set('site', { hues: { first: 91, second: 240 } }),
  'a color too green for the cool one': set('site', { hues: { first: 60, second: 209 } }),
  'a color too violet': set('site', { hues: { first: 60, second: 286 } }),
});
