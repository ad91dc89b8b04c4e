import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../../testing/build.ts';
import { smallContent } from '../../testing/fixture.ts';
import { data, failsAsItShould, failure, type Way } from '../../testing/spoil.ts';
import { nearest, report } from './problem.ts';

/** Ways to spoil content. */
const WAYS: Way[] = [
  [
    'an unknown claim, with the nearest known one',
    (raw) => (data(raw.events[0])['claims'] = ['cc-1']),
    'content/events/start.yaml',
    /unknown claim "cc-1".*"c-1"/,
  ],
  [
    'an unknown claim with another number, for which no other is offered',
    (raw) => (data(raw.events[0])['claims'] = ['c-2']),
    'content/events/start.yaml',
    /unknown claim "c-2"\. Add it/,
  ],
  [
    'words put into a party’s mouth',
    (raw) => Object.assign(data(raw.positions[1]), { answer: 'more', statements: [{ claims: ['c-1'] }] }),
    'content/positions/blues/tea.mdx',
    /rests first on a claim that is not blues’s own/,
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
    data(raw.events[0])['claims'] = ['cc-1'];
    data(raw.figures[0])['value'] = -1;
    data(raw.terms[0])['term'] = '';
  });
  for (const file of ['events/start.yaml', 'figures/cups.yaml', 'terms/cup.yaml']) assert.ok(message.includes(file), message);
  for (const todo of ['If so, write that', 'Correct the value', 'The word or words, as in a sentence'])
    assert.ok(message.includes(todo), message);
});

test('a file that breaks its schema does not make other files look wrong', () => {
  const message = failure((raw) => (data(raw.sources[0])['kind'] = 'gossip'));
  assert.match(message, /The content has 1 problem;/);
});

test('the nearest id is offered only where it is near', () => {
  assert.equal(nearest('tea-tim', ['money', 'tea-time']), 'tea-time');
  assert.equal(nearest('zzzzzzzz', ['money', 'tea']), undefined);
  assert.equal(nearest('kettle', ['kettxyz', 'kexxxe']), 'kettxyz', 'half of its letters, and the first of several');
  assert.equal(nearest('kettle', ['kxxxxe']), undefined);
  assert.equal(nearest('te', ['tuba']), undefined);
  assert.equal(nearest('cup', ['mug']), 'mug');
  assert.equal(nearest('cup', ['dig']), undefined);
  assert.equal(nearest('cup', ['cop', 'cups']), 'cop');
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
