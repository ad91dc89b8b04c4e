import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from './build.ts';
import { smallContent } from '../../testing/fixture.ts';
import { data, failsAsItShould, failure, type Way } from '../../testing/spoil.ts';
import { nearest, report } from './problem.ts';

/** Ways to spoil content. */
const WAYS: Way[] = [
  [
    'an unknown claim, with the nearest known one',
    (raw) => (data(raw.events[0])['claims'] = ['c-2']),
    'content/events/start.yaml',
    /unknown claim "c-2".*"c-1"/,
  ],
  [
    'an unknown figure in a sentence',
    (raw) => (data(raw.positions[0])['summary'] = 'Reds want {cupz}.'),
    'content/positions/reds/tea.mdx',
    /unknown figure "cupz".*"cups"/,
  ],
  [
    'an unknown figure in a body',
    (raw) => (raw.positions[0]!.body = '<Fig id="mugs"/>'),
    'content/positions/reds/tea.mdx',
    /body: names the unknown figure "mugs"/,
  ],
  [
    'an unknown party in a folder name',
    (raw) => (raw.positions[0]!.id = 'greens/tea'),
    'content/positions/reds/tea.mdx',
    /unknown party "greens"/,
  ],
  [
    'an answer that its question does not list',
    (raw) => (data(raw.positions[0])['answer'] = 'mor'),
    'content/positions/reds/tea.mdx',
    /unknown answer "mor".*"more"/,
  ],
  [
    'a speaker who is nobody',
    (raw) => (data(raw.sources[0])['claims'][0].voice = 'redds'),
    'content/sources/paper.yaml',
    /unknown speaker "redds".*"reds"/,
  ],
  [
    'a claim id that stands twice',
    (raw) => data(raw.sources[0])['claims'].push({ ...data(raw.sources[0])['claims'][0] }),
    'content/sources/paper.yaml',
    /repeats the claim id "c-1"/,
  ],
  [
    'a claim that no page uses',
    (raw) => data(raw.sources[0])['claims'].push({ id: 'c-9', at: 2, question: 'tea', kind: 'event', text: 'Unheard.' }),
    'content/sources/paper.yaml',
    /c-9\): is used by no page/,
  ],
  [
    'a date that does not exist',
    (raw) => (data(raw.events[0])['date'] = '2026-02-30'),
    'content/events/start.yaml',
    /date: is no date that exists/,
  ],
  [
    'a date that YAML has turned into something else',
    (raw) => (data(raw.events[0])['date'] = new Date()),
    'content/events/start.yaml',
    /write it in quotes/,
  ],
  ['an empty collection', (raw) => (raw.terms = []), 'content/terms/*.yaml', /matches no file/],
  ['a field that no author knows', (raw) => (data(raw.terms[0])['meening'] = 'x'), 'content/terms/cup.yaml', /"meening"/],
  ['a missing field', (raw) => delete data(raw.terms[0])['meaning'], 'content/terms/cup.yaml', /meaning: should be string and is missing/],
  ['a cell of the matrix without a record', (raw) => raw.positions.pop(), 'content/positions/blues/tea.mdx', /is missing/],
  [
    'silence without where we looked',
    (raw) => (data(raw.positions[1])['missing'] = []),
    'content/positions/blues/tea.mdx',
    /missing: is empty although the answer is none-found/,
  ],
  [
    'words put into a party’s mouth',
    (raw) => Object.assign(data(raw.positions[1]), { answer: 'more', statements: [{ claims: ['c-1'] }] }),
    'content/positions/blues/tea.mdx',
    /rests first on a claim that is not blues’s own/,
  ],
  [
    'a link to a host that nobody reviewed',
    (raw) => (data(raw.sources[0])['url'] = 'https://mirror.test/x'),
    'content/sources/paper.yaml',
    /links to mirror\.test/,
  ],
  [
    'a copy’s claim without its paragraph',
    (raw) => delete data(raw.sources[0])['claims'][0].at,
    'content/sources/paper.yaml',
    /at: is missing for c-1/,
  ],
];

test('content without a problem is linked', () => {
  const library = build(smallContent());
  const reds = library.positions.get('reds/tea')!;
  assert.equal(reds.answerLabel, 'More');
  assert.equal(reds.basis, 'own');
  assert.equal(library.positions.get('blues/tea')!.basis, 'none');
  assert.deepEqual(
    library.claims
      .get('c-1')!
      .usedBy.map((use) => use.kind)
      .sort(),
    ['disagreement', 'event', 'figure', 'figure', 'help', 'law', 'overview', 'position', 'study', 'voice'],
  );
});

for (const way of WAYS) test(`the build fails on ${way[0]}, and says where`, () => failsAsItShould(way));

test('all problems are reported at once, each with what to do', () => {
  const message = failure((raw) => {
    data(raw.events[0])['claims'] = ['c-2'];
    data(raw.figures[0])['value'] = -1;
    data(raw.terms[0])['term'] = '';
  });
  for (const file of ['events/start.yaml', 'figures/cups.yaml', 'terms/cup.yaml']) assert.ok(message.includes(file), message);
  for (const todo of ['If so, write that', 'Correct the value', 'src/facts/schema/term.ts']) assert.ok(message.includes(todo), message);
});

test('a file that breaks its schema does not make other files look wrong', () => {
  const message = failure((raw) => (data(raw.sources[0])['kind'] = 'gossip'));
  assert.match(message, /The content has 1 problem;/);
});

test('the nearest id is offered only where it is near', () => {
  assert.equal(nearest('tea-tim', ['money', 'tea-time']), 'tea-time');
  assert.equal(nearest('zzzzzzzz', ['money', 'tea']), undefined);
});

test('a report groups problems by file', () => {
  const one = { field: 'a', wrong: 'is wrong', todo: 'Mend it' };
  const text = report([
    { ...one, file: 'x' },
    { ...one, file: 'y' },
    { ...one, file: 'x', field: 'b' },
  ]);
  assert.match(text, /3 problems.*\n\nx\n {2}a: is wrong\. Mend it\.\n {2}b: is wrong\. Mend it\.\n\ny\n/s);
});
