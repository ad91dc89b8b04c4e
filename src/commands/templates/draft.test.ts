import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure } from '../../facts/schema/figure.ts';
import { position } from '../../facts/schema/position.ts';
import { claim } from '../../facts/schema/source.ts';
import { checked, draft } from './draft.ts';
import { fieldsOf, valueOf } from './fields.ts';
import { faults } from './listing.ts';
import { answered } from './questions.ts';

const empty = checked(new Map());
const cups = { id: ['cups'], value: ['30'], unit: ['cups'], display: ['30'], counts: ['Cups'], of: ['Tea'], by: ['reds'], n: ['12'] };
const options = (made: { missing: { option: string }[] }) => made.missing.map(({ option }) => option);

test('texts are read as their fields want them', () => {
  const read = (fields: object, name: string, ...texts: string[]) => valueOf((fields as ReturnType<typeof fieldsOf>)![name]!, texts);
  assert.equal(read(figure.shape, 'value', '30'), 30);
  assert.equal(read(figure.shape, 'display', '30'), '30');
  assert.equal(read(figure.shape, 'n', 'not reported'), 'not reported');
  assert.equal(read(figure.shape, 'n', '12'), 12);
  assert.deepEqual(read(figure.shape, 'interval', '[1, 2]'), [1, 2]);
  assert.deepEqual(read(figure.shape, 'claims', 'c-1,c-2', 'c-3'), ['c-1', 'c-2', 'c-3']);
  assert.deepEqual(read(figure.shape, 'caveats', 'One, two.', 'Three.'), ['One, two.', 'Three.']);
  assert.deepEqual(read(claim.shape, 'numbers', '2,400'), ['2,400']);
  assert.deepEqual(read(position.shape, 'replies', 'reds/tea,blues/tea'), ['reds/tea', 'blues/tea']);
});

test('a file holds its values, and the manual over each field, given or not', () => {
  const { text, path } = draft('figure', { ...cups, when: ['2026'], claims: ['c-1,c-2'], caveats: ['Hot, mostly.'] }, empty);
  assert.equal(path, 'figures/cups.yaml');
  assert.match(text, /^# One number: .*\n\n# The number alone, in its unit\.\nvalue: 30\n/);
  assert.match(text, /\nshown: "30"\n/);
  assert.match(text, /\nwhen: "2026"\n/);
  assert.match(text, /\nclaims: \[c-1, c-2\]\n/);
  assert.match(text, /\ncaveats:\n {2}- Hot, mostly\.\n/);
  assert.match(text, /# How it was worked out from other figures: .*\n(?:# .*\n)*# formula:\n/);
});

test('what is missing and what is wrong is said together, and no text is made', () => {
  const made = draft('figure', { ...cups, of: undefined, n: ['some'], id: ['../cups'] }, empty);
  assert.deepEqual(options(made), ['of', 'claims']);
  assert.equal(made.text, '');
  const says = faults('figure', made);
  assert.match(says, /--of\n {6}Of whom or of what/);
  assert.match(says, /--id "\.\.\/cups": is no id/);
  assert.match(says, /--n "some": /);
});

test('what hangs on another option says so until that is given', () => {
  assert.match(
    faults('position', draft('position', {}, empty)),
    /--looked-for, where answer is none-found\n.*\n[\s\S]*--body, where answer is not none-found/,
  );
  const given = { party: ['reds'], question: ['tea'], cell: ['None.'], summary: ['None.'] };
  assert.deepEqual(options(draft('position', { ...given, answer: ['none-found'] }, empty)), ['looked-for', 'looked-where', 'looked-when']);
  assert.deepEqual(options(draft('position', { ...given, answer: ['more'] }, empty)), ['claims', 'body']);
});

test('at a terminal one thing after another is asked for, again where an answer is wrong', async () => {
  const known = { party: ['reds'], question: ['tea'], cell: ['None.'], summary: ['None.'], answer: ['none-found'] };
  const replies = ['A word.', '', 'yesterday', 'Enter', '2026-11-21'];
  const asked: string[] = [];
  const ask = (question: string) => Promise.resolve(replies[asked.push(question) - 1]!);
  const all = await answered(known, (given) => draft('position', given, empty), ask);
  assert.deepEqual(all, { ...known, 'looked-for': ['A word.'], 'looked-when': ['2026-11-21'] });
  assert.equal(asked[0], '\nWhat was looked for.\nlooked-for: ');
  assert.match(asked[3]!, /is no date that exists.*Press Enter/);
  assert.equal(asked[4], asked[2]);
});
