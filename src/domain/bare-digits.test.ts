import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareDigits } from './bare-digits.ts';

test('a number typed by hand is found, in every form that people write', () => {
  const cases: [string, string[]][] = [
    ['About 2,400 people struck.', ['2,400']],
    ['It holds $67 billion.', ['67']],
    ['In 51.6 percent of tests', ['51.6']],
    ['19 of 20 deficiencies', ['19', '20']],
    ['a 24-hour strike', ['24']],
    ['Wait 10 business days, or 48 hours.', ['10', '48']],
    ['a raise of 17% over 4 years', ['17', '4']],
  ];
  for (const [text, found] of cases) assert.deepEqual(bareDigits(text), found, text);
});

test('dates, years, laws, figure numbers and names with digits are left alone', () => {
  const cases = [
    'On March 18, 2026, they struck.',
    'The day was not seen, so about February 19 to 20, 2026.',
    'Posted on 12 October 2023, dated 2023-10-12.',
    'SB 221 (2021) and AB 489',
    'See Figure 2 and question 11.',
    'GPT-4 is a name, and nf-01 an id.',
    'the [page](https://example.org/2/3) in 2022',
    'in the 1990s',
  ];
  for (const text of cases) assert.deepEqual(bareDigits(text), [], text);
});

test('a number from a figure is not typed by hand', () => {
  assert.deepEqual(bareDigits('A fine of {settlement-50} and <Fig id="unit-2400"/> people'), []);
});

test('the printed numbers of a cited claim are allowed, and no others', () => {
  assert.deepEqual(bareDigits('They gave 17 and 18.', ['17']), ['18']);
});
