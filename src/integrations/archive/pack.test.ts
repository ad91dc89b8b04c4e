import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { forFolder, zipOf } from './pack.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const CSS = '@font-face{src:url(/base/fonts/a.woff2)}';
const PAGE = `<!DOCTYPE html><html><head><meta http-equiv="content-security-policy" content="form-action 'self'; style-src '${hash(CSS)}'">
<style>${CSS}</style><link rel="preload" href="/base/fonts/a.woff2" as="font"></head><body><main>
<a href="/base/">home</a> <a href="/base/a/b/?q=x%20y#place" title="&quot;a&quot; &amp; b">b</a> <a href="#here">here</a> <a href="tel:988">call</a> <a href="../b/">up</a> <a href="https://x.test/base/a/">x</a>
<a href="/base/data/site.zip">archive</a> <svg viewBox="0 0 1 1"><image href="/base/fonts/a.woff2"/></svg>
<script type="module" src="/base/_astro/a.js"></script></main></body></html>`;
const RECORDS = JSON.stringify({ format: 1, records: [{ url: '/a/b/', title: '</script>' }, { url: '/#top' }] });

const site = (more: Record<string, string> = {}) => {
  const texts = { 'index.html': PAGE, 'a/b/index.html': PAGE, 'fonts/a.woff2': 'font', '_astro/a.js': 'const top=1;', ...more };
  return new Map(Object.entries(texts).map(([file, text]) => [file, new TextEncoder().encode(text) as Uint8Array]));
};
const packed = (file: string, more?: Record<string, string>) => Buffer.from(forFolder(site(more), '/base/').get(file)!).toString();

test('links of a page lead on from where it stands; places, questions and other sites stay', () => {
  const page = packed('a/b/index.html');
  assert.match(page, /<a href="..\/..\/index.html">home/);
  assert.match(page, /<a href="index.html\?q=x%20y#place" title="&quot;a&quot; &amp; b">b/);
  assert.match(page, /<a href="#here">here/);
  assert.match(page, /<a href="tel:988">call/);
  assert.match(page, /<a href="index.html">up/);
  assert.match(page, /<a href="https:\/\/x.test\/base\/a\/">x/);
  assert.match(page, /<svg viewBox="0 0 1 1"><image href="..\/..\/fonts\/a.woff2"\/><\/svg>/);
  assert.match(packed('index.html'), /<a href="index.html">home/);
});

test('a link to what is not packed stays as words', () => assert.match(packed('index.html'), /<a>archive<\/a>/));

test('a style sheet finds its fonts, and the content policy knows the sheet', () => {
  const page = packed('a/b/index.html');
  const [, css] = /<style>(.*?)<\/style>/.exec(page)!;
  assert.equal(css, '@font-face{src:url(../../fonts/a.woff2)}');
  assert.ok(page.includes(`style-src '${hash(css!)}'`), page);
  assert.ok(page.includes("form-action 'self' file:;"), page);
  assert.doesNotMatch(page, /preload/);
});

test('a module becomes a plain script that waits for the page and shares no names', () => {
  assert.match(packed('index.html'), /<script src="_astro\/a.js" defer="">/);
  assert.equal(packed('_astro/a.js'), '(()=>{const top=1;\n})();');
  assert.throws(
    () => packed('_astro/a.js', { '_astro/a.js': 'import "./b.js";' }),
    /cannot hold _astro\/a\.js .* Keep the script of a page in one bundle/,
  );
});

test('the search page holds the catalog, whose addresses lead on from it', () => {
  const page = packed('search/index.html', { 'search/index.html': PAGE, 'search/records.json': RECORDS });
  const [, data] = /id="search-catalog">(.*?)<\/script><\/main>/.exec(page)!;
  assert.deepEqual(JSON.parse(data!), {
    format: 1,
    records: [{ url: '../a/b/index.html', title: '</script>' }, { url: '../index.html#top' }],
  });
});

test('a page that has moved sends its reader on within the folder', () => {
  const moved = '<meta http-equiv="refresh" content="0; url=/base/a/b/#place">';
  assert.equal(
    packed('old/index.html', { 'old/index.html': moved }),
    '<meta http-equiv="refresh" content="0; url=../a/b/index.html#place">',
  );
});

test('the same files give the same zip, in whatever order they come, and come out again', () => {
  const [zip, other] = [site(), new Map([...site()].reverse())].map((files) => zipOf(files, 'site'));
  assert.deepEqual(zip, other);
  const out = unzipSync(zip!);
  assert.deepEqual(Object.keys(out), ['site/_astro/a.js', 'site/a/b/index.html', 'site/fonts/a.woff2', 'site/index.html']);
  assert.equal(Buffer.from(out['site/index.html']!).toString(), PAGE);
});
