import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said, tiny } from '../testing/tiny-site.ts';
import { xml } from './xml.ts';

const ORIGIN = 'https://own.test';
const lines = (name: string, text: string) => said(xml(tiny({ [name]: text }, { origin: ORIGIN })));

/** Each change must bring back one problem, with these words. */
function breaks(name: string, right: string, faults: [from: string | RegExp, to: string, text: RegExp][]): void {
  assert.deepEqual(lines(name, right), []);
  for (const [from, to, says] of faults) {
    const wrong = right.replace(from, to);
    assert.notEqual(wrong, right, String(from));
    const found = lines(name, wrong);
    assert.equal(found.length, 1, `${says}: ${found.join('; ')}`);
    assert.match(found[0]!, says);
  }
}

const entry = (id: string) =>
  `<entry><id>${ORIGIN}/tea/#${id}</id><title>A change</title><updated>2026-11-21T00:00:00Z</updated><link href="${ORIGIN}/tea/"/></entry>`;
const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${ORIGIN}/changes.xml</id><title>Changes</title><updated>2026-11-22T00:00:00Z</updated>
<author><name>The site</name></author><link rel="self" href="${ORIGIN}/changes.xml"/>${entry('a')}${entry('b')}</feed>`;

test('a feed that breaks a rule of Atom is found', () => {
  breaks('changes.xml', feed, [
    ['</feed>', '', /is no XML at 3:/],
    ['Changes<', 'Cuts & changes<', /is no XML at 3:/],
    ['Changes<', 'Cuts&nbsp;<', /undefined entity/],
    [/<id>.*?<\/id>/, '', /the feed has no id/],
    [/<id>.*?<\/id>/, '<id>/changes.xml</id>', /the feed has the id "\/changes\.xml", which is no whole address/],
    ['<title>Changes</title>', '', /the feed has no title/],
    [/<updated>.*?<\/updated>/, '', /the feed has no updated/],
    ['2026-11-22T00:00:00Z', '2026-11-22', /updated at "2026-11-22", which is no time/],
    [/<author>.*<\/author>/, '', /no author/],
    ['rel="self"', 'rel="alternate"', /does not link to itself/],
    ['#b</id>', '#a</id>', /two entries have the id/],
    ['<title>A change</title>', '', /the entry "" has no title/],
    [`<link href="${ORIGIN}/tea/"/>`, '', /has neither link nor content/],
    [`<link href="${ORIGIN}/tea/"/>`, `<link href="${ORIGIN}/no/"/>`, /leads to nothing/],
    ['2005/Atom', '2005/Other', /neither an Atom feed nor a sitemap/],
  ]);
});

test('the id of a feed is whole where the site has no address of its own too', () => {
  const at = (id: string) =>
    said(
      xml(
        tiny({
          'changes.xml': feed
            .replaceAll(ORIGIN, '')
            .replace(/<id>.*?<\/id>/g, `<id>${id}</id>`)
            .replace(/<entry>.*<\/entry>/, ''),
        }),
      ),
    );
  assert.deepEqual(at('urn:uuid:d1d071c3-8e7e-83f4-9f63-26b90e6e3cd5'), []);
  assert.match(at('/changes.xml')[0]!, /has the id "\/changes\.xml", which is no whole address/);
});

test('a feed without an entry is right as long as nothing has changed', () => {
  assert.deepEqual(lines('changes.xml', feed.replace(/<entry>.*<\/entry>/, '')), []);
});

const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${ORIGIN}/</loc></url>
<url><loc>${ORIGIN}/tea/</loc><lastmod>2026-11-21</lastmod></url></urlset>`;

test('a sitemap that lists what is not there is found', () => {
  breaks('sitemap.xml', sitemap, [
    ['/tea/', '/coffee/', /leads to nothing/],
    ['/tea/', '/tea/#green', /is a place on a page/],
    ['/tea/', '/', /is listed twice/],
    [`${ORIGIN}/tea/`, '/tea/', /is no whole address/],
    [`${ORIGIN}/tea/`, 'https://other.test/tea/', /is on another site/],
    ['2026-11-21', 'yesterday', /is no date/],
    [/<url>.*<\/url>/s, '', /lists nothing/],
  ]);
});

test('a drawing that is no XML is found', () => {
  assert.deepEqual(lines('a.svg', '<svg><title>A &amp; B</title></svg>'), []);
  assert.match(lines('a.svg', '<svg><title>A</svg>')[0]!, /^a\.svg is no XML/);
});
