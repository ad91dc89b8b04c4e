import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages, tiny } from '../testing/tiny-site.ts';
import { versions } from './versions.ts';

test('a chart equals its newest version, wherever the site is published', () => {
  const files = {
    'charts/x.json': '{"rows":[2],"link":"/b/"}',
    'charts/x/v/2026-01-01/index.html': '',
    'charts/x/v/2026-01-01.json': '{"rows":[1],"link":"/a/"}',
    'charts/x/v/2026-02-01/index.html': '',
    'charts/x/v/2026-02-01.json': '{"rows":[2],"link":"/a/"}',
  };
  assert.deepEqual(messages(versions(tiny(files))), []);
  assert.deepEqual(messages(versions(tiny({ ...files, 'charts/x/view.json': '{}' }))), ['charts/x/view.json has no version']);
});
