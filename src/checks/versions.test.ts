import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said, tiny } from '../testing/tiny-site.ts';
import { versions } from './versions.ts';

const KEPT = { 'charts/x/v/2026-01-01/index.html': '', 'charts/x/v/2026-01-01.json': '{"rows":[1],"link":"/a/"}' };

test('a chart that is as in its newest version is right, wherever the site stands', () => {
  const later = { 'charts/x/v/2026-02-01/index.html': '', 'charts/x/v/2026-02-01.json': '{"rows":[2]}' };
  assert.deepEqual(said(versions(tiny({ ...KEPT, 'charts/x.json': '{"rows":[1],"link":"/b/"}' }))), []);
  assert.deepEqual(said(versions(tiny({ ...KEPT, ...later, 'charts/x.json': '{"rows":[2]}' }))), []);
});

test('a changed chart, and a view that was never kept, are found', () => {
  const files = { ...KEPT, 'charts/x.json': '{"rows":[3]}', 'charts/x/view.json': '{}' };
  assert.deepEqual(said(versions(tiny(files))), [
    'charts/x.json is no longer as in charts/x/v/2026-01-01.json',
    'charts/x/view.json has no version that is kept',
  ]);
});
