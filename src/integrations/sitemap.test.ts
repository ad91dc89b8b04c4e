import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isListed } from './sitemap.ts';

test('frames for other sites and unreviewed translations are not listed', () => {
  const listed = isListed('/a/', ['es']);
  const paths = ['', 'embed/cups/', 'embeds/', 'charts/cups/', 'es/', 'es/tea/', 'essays/', 'fr/tea/'];
  assert.deepEqual(
    paths.filter((path) => listed(`https://site.test/a/${path}`)),
    ['', 'embeds/', 'charts/cups/', 'essays/', 'fr/tea/'],
  );
});
