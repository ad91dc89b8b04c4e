import assert from 'node:assert/strict';
import { test } from 'node:test';
import { links } from './links.ts';
import { reach } from './reach.ts';
import { report } from './report.ts';
import { page, said, tiny } from '../testing/tiny-site.ts';

const home = (body: string, head = '') => ({
  'index.html': page('home', { body: `<a href="/tea/">Tea</a> <a href="/tea.csv">Data</a>${body}`, head }),
});
const lines = (body: string, head = '') => said(links(tiny(home(body, head))));

test('a site whose links all lead somewhere has no problem, and its links are counted', () => {
  const { counted, problems } = links(tiny());
  assert.deepEqual(problems, []);
  assert.deepEqual(
    counted.map(([count]) => count),
    [3, 1, 2],
  );
});

test('a link to nothing, to a missing place, or without its slash is found', () => {
  assert.match(lines('<a href="/coffee/">x</a>')[0]!, /^index\.html "\/coffee\/" leads to nothing/);
  assert.match(lines('<a href="/tea/#black">x</a>')[0]!, /a place that \/tea\/ does not have/);
  assert.match(lines('<a href="tea">x</a>')[0]!, /lacks the slash/);
  assert.deepEqual(lines('<a href="#main">x</a><a href="./tea/?q=1#green">x</a><a href="https://other.test/x">x</a>'), []);
});

test('pictures, scripts, forms, fonts, previews, structured data and code to paste are links too', () => {
  for (const body of [
    '<img src="/no.png" alt="">',
    '<img srcset="/tea.csv 1x, /no.png 2x" alt="">',
    '<script src="/no.js"></script>',
    '<form action="/no/"></form>',
    '<video poster="/no.png"></video>',
    '<pre>&lt;iframe src="/no/">&lt;/iframe></pre>',
    '<svg><title>x</title><a href="/no/"></a></svg>',
  ])
    assert.equal(lines(body).length, 1, body);
  for (const head of [
    '<style>@font-face{src:url(/no.woff2)}</style>',
    '<meta property="og:image" content="/no.png">',
    '<script type="application/ld+json">{"contentUrl":"/no.csv"}</script>',
  ])
    assert.equal(lines('', head).length, 1, head);
});

test('under a base path a link must not leave it, and whole addresses of the site are its own', () => {
  const site = (link: string, origin?: string) =>
    said(
      links(
        tiny({ 'index.html': page('home', { body: `<a href="${link}">x</a>` }), 'tea/index.html': page('tea') }, { base: '/b/', origin }),
      ),
    );
  assert.match(site('/tea/')[0]!, /leaves the base path \/b\//);
  assert.deepEqual(site('/b/tea/'), []);
  assert.match(site('https://own.test/b/no/', 'https://own.test')[0]!, /leads to nothing/);
});

test('files name pages that exist', () => {
  const site = (files: Record<string, string>) => said(links(tiny(files, { origin: 'https://own.test' })));
  assert.match(site({ 'tea.csv': '# See https://own.test/no/.\n' })[0]!, /^tea\.csv "https:\/\/own\.test\/no\/" leads to nothing/);
  assert.deepEqual(site({ 'tea.csv': '# See https://own.test/tea/.\nhttps://own.test/tea/,"[""a""]"\n' }), []);
  assert.match(site({ 'tea.json': '{"rows":[{"href":"/no/"}]}' })[0]!, /leads to nothing/);
});

test('nothing links to an address that has moved', () => {
  assert.match(said(links(tiny({}, { moved: new Map([['/tea/', '/']]) })))[0]!, /has moved/);
});

test('a page or file that nothing leads to is found, and what needs no link is not', () => {
  assert.deepEqual(said(reach(tiny({ '404.html': page('lost') }))), []);
  const found = said(reach(tiny({ 'coffee/index.html': page('coffee', { body: '<a href="/coffee.csv">x</a>' }), 'coffee.csv': '' })));
  assert.deepEqual(
    found.map((line) => line.split(' ')[0]),
    ['coffee/index.html', 'coffee.csv'],
  );
  assert.deepEqual(said(reach(tiny({ 'old/index.html': page('old') }, { moved: new Map([['/old/', '/']]) }))), []);
});

test('cards are reached where whole addresses are known', () => {
  const files = { 'cards/site.png': '' };
  assert.deepEqual(said(reach(tiny(files))), []);
  assert.equal(said(reach(tiny(files, { origin: 'https://own.test' }))).length, 1);
});

test('the report counts each check and groups problems by file', () => {
  const text = report({ links: links(tiny(home('<a href="/a/">x</a><a href="/b/">x</a>'))) });
  assert.match(text, /^links: 5 links within the site, .*; 2 problems\n\nindex\.html\n {2}"\/a\/" leads.*\n {2}"\/b\/"/);
});
