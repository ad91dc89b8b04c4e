import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossaryLinker } from './glossary-links.ts';

const terms = [
  { term: 'steep', href: '/g/#steep' },
  { term: 'over-steep', href: '/g/#over' },
  { term: 'tea spoon', href: '/g/#unit' },
];
const link = glossaryLinker(terms);
const linksIn = (html: string) => [...html.matchAll(/href="([^"]+)">([^<]+)/g)].map((match) => `${match[1]} ${match[2]}`);

test('a term is linked where the page first uses it, and only there', () => {
  assert.equal(
    link('<p>Steep, then <b>steep</b>.</p><p>steep</p>'),
    '<p><a class="term" href="/g/#steep">Steep</a>, then <b>steep</b>.</p><p>steep</p>',
  );
});

test('plurals and longer terms match, and parts of words do not', () => {
  assert.deepEqual(linksIn(link('<p>Two tea spoons, over-steep, steeped.</p>')), ['/g/#unit tea spoons', '/g/#over over-steep']);
});

test('several terms in one text are linked in place', () => {
  assert.equal(
    link('<p>a steep b tea spoon &amp; c</p>'),
    '<p>a <a class="term" href="/g/#steep">steep</a> b <a class="term" href="/g/#unit">tea spoon</a> &amp; c</p>',
  );
});

test('headings, links, tables, drawings and code get no links', () => {
  for (const html of [
    '<h2>Steep</h2>',
    '<a href="/x"><b>steep</b></a>',
    '<table><tr><td>steep</td></tr></table>',
    '<svg><title>steep</title><path d="M0 0"/><text>steep</text></svg>',
    '<script>steep</script>',
    '<style>steep{}</style>',
  ])
    assert.equal(link(html), html);
});

test('attributes, comments and entities keep every byte', () => {
  const hostile = glossaryLinker([...terms, { term: 'lt', href: '/g/#lt' }, { term: 'amp', href: '/g/#amp' }]);
  for (const html of [
    '<p aria-label="1 > 0: steep">a</p>',
    '<p title=\'> steep\' data-x="<b> steep">a</p>',
    '<!-- > steep -->',
    '<script type="application/ld+json">{"a":"x > steep"}</script>',
    '<p>a &lt; b &amp; c &#39;d&#39;</p>',
  ])
    assert.equal(hostile(html), html);
});

test('a term with special characters is found however the page spells them', () => {
  const odd = ['Q&A "<b>"', 'R&D', '$& $1'].map((term, i) => ({ term, href: `/g/#t${i}` }));
  for (const html of ['<p>A Q&amp;A &quot;&lt;b&gt;&quot; of R&amp;D, $&amp; $1</p>', '<p>A Q&#38;A "&#60;b&gt;" of R&#x26;D, $& $1</p>'])
    assert.deepEqual(linksIn(glossaryLinker(odd)(html)), ['/g/#t0 Q&amp;A "&lt;b&gt;"', '/g/#t1 R&amp;D', '/g/#t2 $&amp; $1']);
});
