import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../../testing/build.ts';
import { unprinted } from './evidence.ts';
import { smallContent } from '../../testing/fixture.ts';
import { data, failsAsItShould, failure, type Way } from '../../testing/spoil.ts';

const SOURCE = 'content/sources/paper.yaml';
const LOCK = 'content/evidence.lock.json';

/** Ways in which claims and the lock part. */
const WAYS: Way[] = [
  ['a lock that is gone', (raw) => (raw.evidence = []), SOURCE, /distance: is copy, but content\/evidence\.lock\.json holds nothing/],
  [
    'an archived source that was never proved',
    (raw) => (data(raw.evidence[0])['sources'] = {}),
    SOURCE,
    /distance: is copy.*holds nothing/,
  ],
  [
    'a claim that was never proved',
    (raw) =>
      data(raw.sources[0])['claims'].push({ id: 'c-2', at: 2, question: 'tea', kind: 'event', text: 'Unproved.', unused: 'A test.' }),
    SOURCE,
    /claims\.1: c-2 is not in/,
  ],
  ['a claim that has moved', (raw) => (data(raw.sources[0])['claims'][0].at = 2), SOURCE, /at: of c-1 is 2, but .* in paragraph 1\./],
  [
    'a number that was never proved',
    (raw) => Object.assign(data(raw.sources[0])['claims'][0], { text: 'The Reds want 30 or 31 cups.', numbers: ['30', '31'] }),
    SOURCE,
    /numbers: of c-1 lists 30 and 31, but .* has proved 30\./,
  ],
  [
    'a number that a claim no longer lists',
    (raw) => Object.assign(data(raw.sources[0])['claims'][0], { text: 'The Reds want cups.', numbers: [] }),
    SOURCE,
    /numbers: of c-1 lists no number, but .* has proved 30\./,
  ],
  [
    'a claim that has gone',
    (raw) => (data(raw.evidence[0])['sources'].paper.claims['c-0'] = { at: 1, paragraph: '0'.repeat(64), numbers: [] }),
    LOCK,
    /sources\.paper\.claims\.c-0: is of a claim that is not in content\/sources\/paper\.yaml/,
  ],
  [
    'a source that has gone',
    (raw) => (data(raw.evidence[0])['sources'].letter = { document: '0'.repeat(64), claims: {} }),
    LOCK,
    /sources\.letter: is of a source that does not exist/,
  ],
  [
    'a source that is no copy any more',
    (raw) => (data(raw.sources[0])['distance'] = 'part'),
    LOCK,
    /sources\.paper: is of a source whose distance is part/,
  ],
  [
    'a lock that somebody wrote by hand',
    (raw) => (data(raw.evidence[0])['sources'].paper.document = 'mine'),
    LOCK,
    /sources\.paper\.document: is no SHA-256.*npm run evidence/,
  ],
  [
    'an author who calls a claim matched',
    (raw) => (data(raw.sources[0])['claims'][0].distance = 'matched'),
    SOURCE,
    /claims\.0\.distance: /,
  ],
];

for (const way of WAYS) test(`the build fails on ${way[0]}, and says where`, () => failsAsItShould(way));

test('what to do about the lock is said each time', () => {
  for (const [name, spoil] of WAYS.slice(0, -2))
    assert.match(failure(spoil), /run `npm run evidence -- <folder of the documents>`/, `nothing is said on ${name}`);
});

test('a broken lock is one problem, and not one of each claim too', () => {
  assert.match(
    failure((raw) => (data(raw.evidence[0])['extra'] = 1)),
    /The content has 1 problem;/,
  );
});

const stateOf = (spoil: (source: ReturnType<typeof data>) => void) => {
  const raw = smallContent();
  spoil(data(raw.sources[0]));
  if (data(raw.sources[0])['distance'] !== 'copy') raw.evidence = [];
  Object.assign(data(raw.positions[0]), { cell: 'Reported.', summary: 'They are reported to want {cups} cups.' });
  raw.positions[0]!.body = 'They are reported to want <Fig id="cups"/>.<Cite claims="c-1"/>';
  return build(raw).claims.get('c-1')!.state;
};

test('a claim in the lock is matched; another was checked as far as its source was seen, or less', () => {
  assert.equal(
    stateOf(() => {}),
    'matched',
  );
  assert.equal(
    stateOf((source) => (source['distance'] = 'part')),
    'part',
  );
  assert.equal(
    stateOf((source) => Object.assign(source, { distance: 'part', claims: [{ ...source['claims'][0], distance: 'not-opened' }] })),
    'not-opened',
  );
});

test('content without an archived source needs no lock', () => {
  const raw = smallContent();
  data(raw.sources[0])['distance'] = 'part';
  raw.evidence = [];
  assert.equal(build(raw).evidence.size, 0);
});

const paragraphs = ['Title', 'The Reds want 30 cups.', '', 'The Blues want 300.', '30 again'];
const wanting = (at: number | undefined, ...numbers: string[]) =>
  [...unprinted({ id: 'c-1', at, numbers }, 'content/sources/paper.yaml', 'paper.txt', paragraphs)].map(({ field, wrong, todo }) => [
    field,
    wrong,
    todo,
  ]);

test('claims whose paragraphs hold their numbers are proved', () => {
  assert.deepEqual([...wanting(2, '30'), ...wanting(4, '300'), ...wanting(1)], []);
});

test('each missing number is a problem, with the paragraphs where it stands', () => {
  assert.deepEqual(wanting(4, '30', '300', '31'), [
    [
      'c-1',
      'paragraph 4 of paper.txt does not print 30 as a number of its own',
      'paper.txt prints it in paragraph 2, 5: correct `at`, or write in `numbers` and `text` what the paragraph prints',
    ],
    [
      'c-1',
      'paragraph 4 of paper.txt does not print 31 as a number of its own',
      'It is nowhere in paper.txt: correct `at`, or write in `numbers` and `text` what the paragraph prints',
    ],
  ]);
});

test('a paragraph that is empty, behind the end or not named is a problem', () => {
  for (const at of [3, 99]) assert.match(wanting(at, '30').join(), /names paragraph \d+ of paper.txt, which is empty or does not exist/);
  assert.match(wanting(undefined, '30').join(), /names no paragraph/);
});
