import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantities } from './quantities.ts';
import { siteOf } from './site.ts';
import type { Tree } from './tree.ts';

const figure = { id: 'cups', shown: '2,400', value: 2400, n: 120, claims: ['c-1'], link: '/figures/cups/' };
const claim = { id: 'c-1', numbers: ['half'], title: 'Nine lives', publisher: 'Radio 9', link: '/sources/paper/#c-1' };

/** A site with one page, one chart, and data of one figure and one claim. */
const site = (page: string, more: [string, string][] = []): Tree =>
  new Map([
    ['data/figures.json', JSON.stringify([figure])],
    ['data/claims.json', JSON.stringify([claim])],
    ['data/own-numbers.json', JSON.stringify([{ number: 'six', link: '/charts/tea/' }])],
    ['tea/index.html', `<main>${page}</main>`],
    ['charts/tea/index.html', '<table><tr id="row-cups"><td>2,400</td></tr></table>'],
    ...more,
  ]);

const wrong = (tree: Tree) => quantities(siteOf(tree)).problems.map(({ file, wrong }) => `${file} ${wrong.split(',')[0]}`);
const CITED = '<a href="/figures/cups/">2,400</a>';

test('a number is sourced by the figure or claim that its page names', () => {
  assert.deepEqual(wrong(site(`<p>About ${CITED} cups; again 2,400.</p><p>120 asked.</p>`)), []);
  assert.deepEqual(wrong(site('<p>Half the people, <a href="/sources/paper/#c-1">Radio 9</a></p>')), []);
});

test('a number of another page is sourced where the same passage links to that page', () => {
  assert.deepEqual(wrong(site('<ul><li><a href="/charts/tea/">Tea</a> 2,400 in six states</li></ul>')), []);
  assert.deepEqual(wrong(site('<ul><li><a href="/charts/tea/">Tea</a></li><li>2,400</li></ul>')), ['tea/index.html prints "2']);
});

test('links of a feed have the origin, and what was said before a correction may be quoted with its numbers', () => {
  const list = '<main><ul><li id="slip"><p>It is right.</p><q>42 cups</q></li></ul></main>';
  const entry = (link: string, text: string) =>
    `<feed><entry><link href="https://tea.example${link}"/><content>${text}</content></entry></feed>`;
  const filesWithProblems = (feed: string) => {
    const tree = site('', [
      ['corrections/index.html', list],
      ['changes.xml', feed],
    ]);
    return quantities(siteOf(tree, { origin: 'https://tea.example' })).problems.map(({ file }) => file);
  };
  assert.deepEqual(filesWithProblems(entry('/corrections/#slip', 'It said: 42 cups')), []);
  assert.deepEqual(filesWithProblems(entry('/figures/cups/', '2,400 cups')), []);
  assert.deepEqual(filesWithProblems(entry('/figures/cups/', 'It said: 42 cups')), ['changes.xml']);
});

test('counts of the build, dates, titles of works, steps of a scale and code are not quantities of the text', () => {
  const page =
    '<p>All <data value="31">31</data> events</p><p><cite>Ten days that shook</cite></p><svg><text class="m step">50%</text></svg>' +
    '<p><time>18</time></p><pre>height="640"</pre><nav><a href="/q/">7 Voice</a></nav><p><a href="tel:988">988</a></p>';
  assert.deepEqual(wrong(site(page)), []);
});

test('files of a chart share what its page names; a version stays as it was', () => {
  assert.deepEqual(
    wrong(
      site('', [
        ['charts/tea.csv', 'Cups,2400\r\n'],
        ['charts/tea/v/2026-01-01/index.html', '<p>31 cups</p>'],
      ]),
    ),
    [],
  );
});
