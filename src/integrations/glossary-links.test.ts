import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTerms } from './glossary-links.ts';

const terms = [
  { term: 'triage', href: '/g/#triage' },
  { term: 'under-triage', href: '/g/#under' },
  { term: 'bargaining unit', href: '/g/#unit' },
];
const linked = (html: string) => [...linkTerms(html, terms).matchAll(/href="([^"]+)">([^<]+)/g)].map((match) => `${match[1]} ${match[2]}`);

test('a term is linked where it is first used, and only there', () => {
  assert.equal(linkTerms('<p>Triage, then triage.</p>', terms), '<p><a class="term" href="/g/#triage">Triage</a>, then triage.</p>');
});

test('plurals and longer terms are found, and parts of words are not', () => {
  assert.deepEqual(linked('<p>Two bargaining units, under-triage, triaged.</p>'), ['/g/#unit bargaining units', '/g/#under under-triage']);
});

test('titles, links, tables and code are left alone', () => {
  for (const html of [
    '<h2>Triage</h2>',
    '<a href="/x">triage</a>',
    '<table><tr><td>triage</td></tr></table>',
    '<script>triage</script>',
    '<p title="triage"></p>',
  ])
    assert.equal(linkTerms(html, terms), html);
});
