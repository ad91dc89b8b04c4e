import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalYear, firstDay, formatDate, formatSpan, newestFirst } from './dates.ts';

// West of Greenwich, a day that begins there is still the day before.
process.env['TZ'] = 'America/Los_Angeles';

test('a date is printed as exactly as it is known, in every time zone', () => {
  assert.equal(formatDate('2026-03-18', 'en'), 'March 18, 2026');
  assert.equal(formatDate('2026-03', 'en'), 'March 2026');
  assert.equal(formatDate('2026', 'en'), '2026');
  assert.equal(formatDate('2026-03-18', 'en', true), 'Mar 18, 2026');
  assert.equal(formatDate('2026-03-18', 'es'), '18 de marzo de 2026');
});

test('the days of a span are both printed, a single day once', () => {
  assert.equal(formatSpan({ date: '2026-03-18', until: '2026-03-20' }, 'en', true), 'Mar 18, 2026 – Mar 20, 2026');
  assert.equal(formatSpan({ date: '2026-03-18', until: '2026-03-18' }, 'en'), 'March 18, 2026');
});

test('what is no date is refused', () => {
  assert.throws(() => formatDate('soon', 'en'), /"soon" is no date/);
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
