import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tally, wordCount } from './coverage.ts';

test('words are counted as a reader counts them; a figure is one word', () => {
  assert.equal(wordCount('It holds <Fig id="x"/> in reserves, says the union.'), 8);
  assert.equal(wordCount(' – '), 0);
});

test('a tally names also what does not occur', () => {
  const items = [{ kind: 'b' as const }, { kind: 'b' as const }];
  assert.deepEqual(Object.fromEntries(tally(['a', 'b'], items, ({ kind }) => kind)), { a: 0, b: 2 });
});
