import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalYear, firstDay, formatWhen, newestFirst } from './dates.ts';

test('a date is printed as exactly as it is known, in every time zone', () => {
  assert.equal(formatWhen('2026-03-18'), 'March 18, 2026');
  assert.equal(formatWhen('2026-03'), 'March 2026');
  assert.equal(formatWhen('2026'), '2026');
  assert.equal(formatWhen('2026-03-18', true), 'Mar 18, 2026');
});

test('what is no date is refused', () => {
  assert.throws(() => formatWhen('soon'), /"soon" is no date/);
});

test('dates known to the month or year sort by their first day; what has no date comes last', () => {
  assert.equal(firstDay('2026-03'), '2026-03-01');
  const sorted = ['2025', undefined, '2026-03-18', '2026-03'].toSorted(newestFirst);
  assert.deepEqual(sorted, ['2026-03-18', '2026-03', '2025', undefined]);
});

test('a date on an axis lies where it lies in its year, leap years included', () => {
  assert.equal(decimalYear('2026'), 2026);
  assert.equal(decimalYear('2025-07-02').toFixed(3), '2025.499');
  assert.ok(decimalYear('2024-12-31') < 2025);
});
