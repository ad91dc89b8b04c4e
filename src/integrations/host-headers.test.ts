import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFile } from './host-headers.ts';

test('rules stand under the base path, and only embeds may be framed', () => {
  const text = headersFile(['index.html', 'embed/*', '_astro/*'], '/explainer/');
  const rules = text.split(/\n(?=\/)/).map((rule) => rule.split('\n')[0]);
  assert.deepEqual(rules, ['/explainer/*', '/explainer/', '/explainer/_astro/*', '/explainer/embed/*', '/explainer/index.html']);
  assert.match(text, /\/explainer\/embed\/\*\n {2}Content-Security-Policy: frame-ancestors \*\n/);
  assert.equal(text.match(/frame-ancestors 'none'/g)!.length, 3);
  assert.match(text, /_astro\/\*\n.*\n {2}Cache-Control: public, max-age=31536000, immutable/);
});
