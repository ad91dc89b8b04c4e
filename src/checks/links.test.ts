import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages, page, tiny } from '../testing/tiny-site.ts';
import { links, reach } from './links.ts';
import { report } from './checks.ts';
import type { Settings } from './site.ts';

const home = (body: string) => ({ 'index.html': page('home', { body: `<a href="/tea/">Tea</a> <a href="/tea.csv">Data</a>${body}` }) });
const lines = (files: Record<string, string>, settings?: Partial<Settings>) => messages(links(tiny(files, settings)));

test('links are counted; relative ones, queries and other sites are no problem', () => {
  assert.deepEqual(Object.values(links(tiny()).counts), [3, 1]);
  assert.deepEqual(lines(home('<a href="#main">x</a><a href="./tea/?q=1#green">x</a><a href="https://other.test/x">x</a>')), []);
});

test('under a base path a link must not leave it, and whole addresses of the site are its own', () => {
  const site = (link: string, origin?: string) =>
    lines({ 'index.html': page('home', { body: `<a href="${link}">x</a>` }), 'tea/index.html': page('tea') }, { base: '/b/', origin });
  assert.match(site('/tea/')[0]!, /leaves the base path \/b\//);
  assert.deepEqual(site('/b/tea/'), []);
  assert.match(site('https://own.test/b/no/', 'https://own.test')[0]!, /leads to nothing/);
});

test('plain text names the site’s own pages by whole addresses', () => {
  const csv = (text: string) => lines({ 'tea.csv': text }, { origin: 'https://own.test' });
  assert.match(csv('# See https://own.test/no/.\n')[0]!, /^tea\.csv "https:\/\/own\.test\/no\/" leads to nothing/);
  assert.deepEqual(csv('# See https://own.test/tea/.\nhttps://own.test/tea/,"[""a""]"\n'), []);
});

test('nothing links to an address that has moved', () => {
  assert.match(lines({}, { moved: new Map([['tea/index.html', 'index.html']]) })[0]!, /has moved/);
});

test('some files need no link; cards need one where whole addresses are known', () => {
  assert.deepEqual(messages(reach(tiny({ '404.html': page('lost') }))), []);
  assert.deepEqual(messages(reach(tiny({ 'old/index.html': page('old') }, { moved: new Map([['old/index.html', 'index.html']]) }))), []);
  const card = { 'cards/site.png': '' };
  assert.deepEqual(messages(reach(tiny(card))), []);
  assert.equal(messages(reach(tiny(card, { origin: 'https://own.test' }))).length, 1);
});

test('the report counts each check and groups problems by file', () => {
  const text = report({ links: links(tiny(home('<a href="/a/">x</a><a href="/b/">x</a>'))) });
  assert.match(text, /^links: 5 links within the site, .*; 2 problems\n\nindex\.html\n {2}"\/a\/" leads.*\n {2}"\/b\/"/);
});
