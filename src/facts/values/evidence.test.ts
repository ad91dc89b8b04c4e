import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gaps, paragraphsOf, prints } from './evidence.ts';

test('a number is found where it stands whole', () => {
  const found: [text: string, number: string][] = [
    ['A strike by 2,400 people.', '2,400'],
    ['It cost $200 million, or 51.6 percent.', '200'],
    ['51.6%.', '51.6'],
    ['Between 19 and 20.', '20'],
    ['20-25 cups, 30–40 pots', '25'],
    ['Half of the cups.', 'half'],
    ['a five-day strike', 'five'],
    ['two-thirds of them', 'Two-thirds'],
    ['(7)', '7'],
  ];
  for (const [text, number] of found) assert.ok(prints(text, number), `${number} stands in: ${text}`);
});

test('a number is not found inside another number or word', () => {
  const absent: [text: string, number: string][] = [
    ['2,400 and 20', '2'],
    ['2,400', '400'],
    ['2,400,000', '2,400'],
    ['51.6 percent', '51'],
    ['51.6 percent', '6'],
    ['a sum of .5', '5'],
    ['52.6', '2.6'],
    ['5126', '51.6'],
    ['2\u202f400 cups', '400'],
    ['1/2 of a cup, at 10:30', '2'],
    ['10:30', '30'],
    ['on behalf of all', 'half'],
    ['twenty-five', 'five'],
    ['twenty-five', 'twenty'],
    ['two thirds', 'two'],
    ['COVID-19', '19'],
    ['the 25th', '25'],
  ];
  for (const [text, number] of absent) assert.ok(!prints(text, number), `${number} does not stand in: ${text}`);
});

const paragraphs = paragraphsOf('Title\r\nThe Reds want 30 cups.\n\nThe Blues want 300.\n30 again');

test('claims whose paragraphs hold their numbers leave no gap', () => {
  const claims = [
    { id: 'c-1', at: 2, numbers: ['30'] },
    { id: 'c-2', at: 4, numbers: ['300'] },
    { id: 'c-3', at: 1, numbers: [] },
  ];
  assert.deepEqual(gaps(claims, paragraphs), []);
});

test('each missing number is a gap, with the paragraphs where it stands', () => {
  assert.deepEqual(gaps([{ id: 'c-1', at: 4, numbers: ['30', '300', '31'] }], paragraphs), [
    { claim: 'c-1', at: 4, number: '30', elsewhere: [2, 5] },
    { claim: 'c-1', at: 4, number: '31', elsewhere: [] },
  ]);
});

test('a paragraph that is empty, behind the end or not named is a gap', () => {
  const claims = [3, 99, undefined].map((at) => ({ id: 'c-1', at, numbers: ['30'] }));
  assert.deepEqual(
    gaps(claims, paragraphs).map(({ at, number }) => [at, number]),
    [
      [3, undefined],
      [99, undefined],
      [undefined, undefined],
    ],
  );
});
