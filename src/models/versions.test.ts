import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Version } from '../facts/schema/version.ts';
import { laterThan } from './corrections.ts';

const version = (date: string, kind: Version['kind'], says?: string): Version => ({ date, kind, text: says, views: [] });
const EN = { code: 'en', original: 'en' };
const list = [
  version('2026-04-01', 'revision', 'Newer cups.'),
  version('2026-03-01', 'correction', 'Cups were miscounted.'),
  version('2026-02-01', 'correction', 'A cup was broken.'),
  version('2026-01-01', 'first'),
];

test('an old version tells every correction that came after it, oldest first', () => {
  assert.equal(
    laterThan('2026-01-01', list, EN),
    'Corrected on February 1, 2026: A cup was broken. Corrected on March 1, 2026: Cups were miscounted.',
  );
});

test('where nothing was corrected since, it tells the last revision; the newest tells nothing', () => {
  assert.equal(laterThan('2026-03-01', list, EN), 'Revised on April 1, 2026: Newer cups.');
  assert.equal(laterThan('2026-04-01', list, EN), undefined);
});
