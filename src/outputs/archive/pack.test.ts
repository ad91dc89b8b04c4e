import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { forFolder, zipTo, type Files } from './pack.ts';

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
  return filesOf(new Map(Object.entries(texts)));
};
const filesOf = (texts: Map<string, string>): Files => ({
  paths: new Set(texts.keys()),
  read: (file) => new TextEncoder().encode(texts.get(file)),
});
function zipOf(files: Files): Buffer {
  const pieces: Uint8Array[] = [];
  zipTo((bytes) => pieces.push(bytes), files, 'site');
  return Buffer.concat(pieces);
}
const packed = (file: string, more?: Record<string, string>) => Buffer.from(forFolder(site(more), '/base/').read(file)).toString();

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

/** The catalog that a search page of the archive holds. */
function catalogOf(folder: string): unknown {
  const page = packed(`${folder}index.html`, { [`${folder}index.html`]: PAGE, [`${folder}records.json`]: RECORDS });
  const [, data] = /id="search-catalog">(.*?)<\/script><\/main>/.exec(page) ?? [];
  return data && JSON.parse(data);
}

test('a search page holds its catalog, whose addresses lead on from it, in an edition too', () => {
  const leading = (up: string) => ({
    format: 1,
    records: [{ url: `${up}a/b/index.html`, title: '</script>' }, { url: `${up}index.html#top` }],
  });
  assert.deepEqual(catalogOf('search/'), leading('../'));
  assert.deepEqual(catalogOf('es/search/'), leading('../../'));
  assert.equal(catalogOf('research/'), undefined);
});

test('a page that has moved sends its reader on within the folder', () => {
  const moved = '<meta http-equiv="refresh" content="0; url=/base/a/b/#place">';
  assert.equal(
    packed('old/index.html', { 'old/index.html': moved }),
    '<meta http-equiv="refresh" content="0; url=../a/b/index.html#place">',
  );
});

test('the same files give the same zip, in whatever order they come, and come out again', () => {
  const { paths, read } = site();
  const [zip, other] = [site(), { paths: new Set([...paths].reverse()), read }].map(zipOf);
  assert.deepEqual(zip, other);
  const out = unzipSync(zip!);
  assert.deepEqual(Object.keys(out), ['site/_astro/a.js', 'site/a/b/index.html', 'site/fonts/a.woff2', 'site/index.html']);
  assert.equal(Buffer.from(out['site/index.html']!).toString(), PAGE);
});
