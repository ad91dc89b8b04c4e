import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prints } from './evidence.ts';

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
  for (const [text, number] of found) assert.ok(prints(text, number), `${number} is in: ${text}`);
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
  for (const [text, number] of absent) assert.ok(!prints(text, number), `${number} is not in: ${text}`);
});
