import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { pageForFolder } from './archive-page.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const CSS = '@font-face{src:url("/base/fonts/a.woff2")}a>b{top:1px}';
const PAGE = `<!DOCTYPE html><html><head><meta http-equiv="content-security-policy" content="form-action 'self'; style-src '${hash(CSS)}'">
<style>${CSS}</style><link rel="preload" href="/base/fonts/a.woff2" as="font"></head><body><main>
<a href="/base/">home</a> <a href="/base/a/b/?q=x%20y#place" title="&quot;a&quot; &amp; b">b &lt;c&gt;</a> <a href="#here">here</a> <a href="tel:988">call</a> <a href="../b/">up</a> <a href="https://x.test/base/a/">x</a>
<a href="/base/data/site.zip">archive</a> <svg viewBox="0 0 1 1"><clipPath id="c"><image href="/base/fonts/a.woff2"/></clipPath></svg>
<form role="search" action="/base/search/"><input name="q"></form><noscript><p>Without search</p></noscript>
<script type="module">const top=1&&"<b>";</script><script type="module" src="/base/_astro/a.js"></script></main></body></html>`;

const files = new Set(['index.html', 'a/b/index.html', 'fonts/a.woff2', '_astro/a.js', 'search/index.html']);
const packed = (file: string, html = PAGE) => pageForFolder(html, file, { base: '/base/', files });

test('links lead from the page to files; fragments, queries and other sites stay', () => {
  const page = packed('a/b/index.html');
  for (const part of [
    '<a href="../../index.html">home',
    '<a href="index.html?q=x%20y#place" title="&quot;a&quot; &amp; b">b &lt;c&gt;</a>',
    '<a href="#here">here',
    '<a href="tel:988">call',
    '<a href="index.html">up',
    '<a href="https://x.test/base/a/">x',
    '<svg viewBox="0 0 1 1"><clipPath id="c"><image href="../../fonts/a.woff2"/></clipPath></svg>',
  ])
    assert.ok(page.includes(part), part);
  assert.match(packed('index.html'), /<a href="index.html">home/);
});

test('a link to what is not packed stays as text', () => assert.match(packed('index.html'), /<a>archive<\/a>/));

test('a style finds its fonts, and the content policy knows its new hash', () => {
  const page = packed('a/b/index.html');
  const css = CSS.replace('"/base/fonts/a.woff2"', '../../fonts/a.woff2');
  assert.ok(page.includes(`<style>${css}</style>`), page);
  assert.ok(page.includes(`style-src '${hash(css)}'`), page);
});

test('what a folder cannot do goes: preloads, module files and the search form; text for readers without scripts is shown', () => {
  const page = packed('index.html');
  assert.doesNotMatch(page, /preload|_astro|<form|<input|noscript/);
  assert.match(page, /<p>Without search<\/p>/);
  assert.ok(page.includes('<script type="module">const top=1&&"<b>";</script>'), 'a script in the page stays as it is');
});

test('what a folder can do stays: other links of the head, plain scripts, data, and a page without a policy', () => {
  const head = [
    '<link rel="modulepreload" href="/base/_astro/a.js">',
    '<link rel="alternate" href="/base/a/b/">',
    '<script src="/base/_astro/a.js"></script>',
    '<script type="application/ld+json">{}</script>',
    '<img type="module" src="/base/fonts/a.woff2">',
    '<style>a{top:1px}</style>',
  ];
  const kept = [
    '<link rel="alternate" href="a/b/index.html">',
    '<script src="_astro/a.js"></script>',
    head[3],
    '<img type="module" src="fonts/a.woff2">',
  ];
  assert.equal(packed('index.html', head.join('')), [...kept, head[5]].join(''));
});

test('a page that has moved sends its reader on within the folder', () => {
  const moved = '<meta http-equiv="refresh" content="0; url=/base/a/b/#place">';
  assert.equal(packed('old/index.html', moved), '<meta http-equiv="refresh" content="0; url=../a/b/index.html#place">');
});
