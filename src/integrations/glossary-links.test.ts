import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkerOf } from './glossary-links.ts';

const terms = [
  { term: 'triage', href: '/g/#triage' },
  { term: 'under-triage', href: '/g/#under' },
  { term: 'bargaining unit', href: '/g/#unit' },
];
const linked = (html: string) => [...linkerOf(terms)(html).matchAll(/href="([^"]+)">([^<]+)/g)].map((match) => `${match[1]} ${match[2]}`);

test('a term is linked where it is first used, and only there', () => {
  assert.equal(linkerOf(terms)('<p>Triage, then triage.</p>'), '<p><a class="term" href="/g/#triage">Triage</a>, then triage.</p>');
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
    assert.equal(linkerOf(terms)(html), html);
});

test('attributes, comments and names of signs are never cut open, whatever stands in them', () => {
  const hostile = [...terms, { term: 'lt', href: '/g/#lt' }, { term: 'amp', href: '/g/#amp' }];
  for (const html of [
    '<p aria-label="1 > 0: triage">a</p>',
    '<p title=\'> triage\' data-x="<b> triage">a</p>',
    '<!-- > triage -->',
    '<script type="application/ld+json">{"a":"x > triage"}</script>',
    '<p>a &lt; b &amp; c</p>',
  ])
    assert.equal(linkerOf(hostile)(html), html);
});

test('a term with signs that a page writes otherwise is found too', () => {
  const odd = ['Q&A "<b>"', 'R&D', '$& $1'].map((term, i) => ({ term, href: `/g/#t${i}` }));
  assert.deepEqual(linkerOf(odd)('<p>A Q&amp;A &quot;&lt;b&gt;&quot; of R&amp;D, $&amp; $1</p>').match(/\/g\/#t\d">[^<]*/g), [
    '/g/#t0">Q&amp;A &quot;&lt;b&gt;&quot;',
    '/g/#t1">R&amp;D',
    '/g/#t2">$&amp; $1',
  ]);
});
