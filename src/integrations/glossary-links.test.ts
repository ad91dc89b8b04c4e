import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkerOf } from './glossary-links.ts';

const terms = [
  { term: 'steep', href: '/g/#steep' },
  { term: 'over-steep', href: '/g/#over' },
  { term: 'tea spoon', href: '/g/#unit' },
];
const linked = (html: string) => [...linkerOf(terms)(html).matchAll(/href="([^"]+)">([^<]+)/g)].map((match) => `${match[1]} ${match[2]}`);

test('a term is linked where it is first used, and only there', () => {
  assert.equal(linkerOf(terms)('<p>Steep, then steep.</p>'), '<p><a class="term" href="/g/#steep">Steep</a>, then steep.</p>');
});

test('plurals and longer terms are found, and parts of words are not', () => {
  assert.deepEqual(linked('<p>Two tea spoons, over-steep, steeped.</p>'), ['/g/#unit tea spoons', '/g/#over over-steep']);
});

test('titles, links, tables and code are left alone', () => {
  for (const html of [
    '<h2>Steep</h2>',
    '<a href="/x">steep</a>',
    '<table><tr><td>steep</td></tr></table>',
    '<script>steep</script>',
    '<p title="steep"></p>',
  ])
    assert.equal(linkerOf(terms)(html), html);
});

test('attributes, comments and names of signs are never cut open, whatever stands in them', () => {
  const hostile = [...terms, { term: 'lt', href: '/g/#lt' }, { term: 'amp', href: '/g/#amp' }];
  for (const html of [
    '<p aria-label="1 > 0: steep">a</p>',
    '<p title=\'> steep\' data-x="<b> steep">a</p>',
    '<!-- > steep -->',
    '<script type="application/ld+json">{"a":"x > steep"}</script>',
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
