import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitemapXml } from './sitemap.ts';

const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);

test('a sitemap holds whole addresses below the base path, in an order of its own', () => {
  const xml = sitemapXml(['tea/', '', 'charts/cups/v/2026-01-01/'], 'https://site.test/a/');
  assert.deepEqual(addressesIn(xml), ['https://site.test/a/', 'https://site.test/a/charts/cups/v/2026-01-01/', 'https://site.test/a/tea/']);
});

test('embeds, the page of lost addresses and the parts of the pages are not for search engines', () => {
  assert.deepEqual(addressesIn(sitemapXml(['embed/cups/', '404/', '404.html', 'style/', 'styles/'], 'https://site.test/')), [
    'https://site.test/styles/',
  ]);
});

test('a translation that nobody reviewed is not for search engines', () => {
  assert.deepEqual(addressesIn(sitemapXml(['es/tea/', 'essays/', 'fr/tea/'], 'https://site.test/', ['es'])), [
    'https://site.test/essays/',
    'https://site.test/fr/tea/',
  ]);
});
