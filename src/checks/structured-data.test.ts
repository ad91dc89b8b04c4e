import assert from 'node:assert/strict';
import { test } from 'node:test';
import { structuredData } from './structured-data.ts';
import { page, said, tiny } from '../testing/tiny-site.ts';

const dataset = {
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: 'Tea',
  description: 'Cups a day.',
  url: '/tea/',
  dateModified: '2026-11-21',
  creator: { '@type': 'Organization', name: 'The site' },
  distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: 'https://own.test/tea.csv' }],
};
const lines = (data: string) =>
  said(structuredData(tiny({ 'x/index.html': page('x', { head: `<script type="application/ld+json">${data}</script>` }) })));
const changed = (change: object) => lines(JSON.stringify({ ...dataset, ...change }));

test('structured data as the site means it has no problem', () => {
  assert.deepEqual(changed({}), []);
});

test('each fault of structured data is found', () => {
  const faults: [string[], RegExp][] = [
    [lines('{"@type": '), /cannot be read/],
    [changed({ '@context': undefined }), /without the @context/],
    [changed({ '@type': undefined }), /without @type/],
    [changed({ '@type': 'ClaimReview' }), /of the type ClaimReview, which is not on the list/],
    [changed({ name: '' }), /a Dataset without name/],
    [changed({ description: undefined }), /a Dataset without description/],
    [changed({ distribution: [] }), /a Dataset without distribution/],
    [changed({ distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv' }] }), /a DataDownload without contentUrl/],
    [changed({ creator: { name: 'The site' } }), /without @type: \{"name":"The site"/],
    [changed({ dateModified: 'November 2026' }), /which is no date/],
    [changed({ dateModified: '2026-13-40' }), /which is no date/],
    [changed({ url: 'tea' }), /which is no address/],
    [changed({ aggregateRating: '5' }), /aggregateRating "5"/],
  ];
  for (const [found, says] of faults) {
    assert.equal(found.length, 1, `${says}: ${found.join('; ')}`);
    assert.match(found[0]!, says);
  }
});

test('a claim says whose it is and where it was made', () => {
  const claim = { '@context': 'https://schema.org', '@type': 'Claim', text: 'Tea is best.', url: '/tea/' };
  assert.deepEqual(
    lines(JSON.stringify(claim)).map((line) => line.split(' a ')[1]),
    ['Claim without author', 'Claim without appearance'],
  );
});
