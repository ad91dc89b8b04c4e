import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages, tiny } from '../testing/tiny-site.ts';
import { xml } from './xml.ts';

const sitemap = (...locations: string[]) => {
  const urls = locations.map((location) => `<url><loc>${location}</loc></url>`).join('');
  const text = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
  return messages(xml(tiny({ 'sitemap.xml': text }, { origin: 'https://own.test' }))).join();
};

// The build without a site address, on which the mutants are tried, has no sitemap.
test('a sitemap lists whole addresses of pages, each once', () => {
  assert.equal(sitemap('https://own.test/', 'https://own.test/tea/'), '');
  assert.match(sitemap(), /Too small/);
  assert.match(sitemap('/tea/'), /Invalid URL/);
  assert.match(sitemap('https://own.test/tea/#green'), /lists a place on a page/);
  assert.match(sitemap('https://own.test/', 'https://own.test/'), /lists an address twice/);
});
