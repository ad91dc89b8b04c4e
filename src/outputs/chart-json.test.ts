import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allViews } from '../models/chart-views.ts';
import { richLibrary } from '../testing/rich-content.ts';
import { chartData } from './chart-json.ts';

test('how many were asked is digits alone, as programs read numbers, and a word where it is no number', () => {
  const [view] = allViews(richLibrary());
  const [row] = view!.rows;
  const sample = (asked: (typeof row & {})['asked'], n: string) => chartData({ ...view!, rows: [{ ...row!, asked, n }] }).rows[0]!.n;
  assert.equal(sample(11004, '11,004'), '11004');
  assert.equal(sample('not reported', 'no se informa'), 'no se informa');
  assert.equal(sample(undefined, ''), undefined);
});
