import assert from 'node:assert/strict';
import { test } from 'node:test';
import { windowAround } from './window-around.ts';
import { memoize } from './memoize.ts';

const letters = [...'abcdefghij'];

test('of a long list those around a place are named, and never fewer than asked', () => {
  assert.deepEqual(windowAround(letters, 5, 4), ['d', 'e', 'f', 'g']);
  assert.deepEqual(windowAround(letters, 0, 4), ['a', 'b', 'c', 'd']);
  assert.deepEqual(windowAround(letters, 9, 4), ['g', 'h', 'i', 'j']);
  assert.deepEqual(windowAround(letters, -1, 4), ['a', 'b', 'c', 'd']);
});

test('a short list stays whole, wherever the place is', () => {
  for (const place of [-1, 0, 5, 9]) assert.deepEqual(windowAround(letters, place, 10), letters);
});

test('what was worked out of a thing once is not worked out again, and another thing has its own', () => {
  const asked: string[] = [];
  const work = memoize(({ name }: { name: string }) => asked.push(name));
  const [one, two] = [{ name: 'one' }, { name: 'two' }];
  assert.deepEqual([work(one), work(one), work(two), work(one)], [1, 1, 2, 1]);
  assert.deepEqual(asked, ['one', 'two']);
});
