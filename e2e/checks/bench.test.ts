// What the benchmark works out itself, and could get wrong without anyone seeing it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { bare } from '../bench/floor.ts';
import { grow } from '../bench/grown.ts';
import { host } from '../bench/host.ts';
import { gzipped } from '../setup/built.ts';
import { elements, parsed, wordsOf } from '../setup/html.ts';
import { median, quantile, spread } from '../bench/numbers.ts';
import { htmlOf, middleOf, PAGE_TYPES, pagesOf } from '../bench/pages.ts';
import { partsOf, without } from '../setup/parts.ts';
import { root } from './files.ts';

// A small site may have no page of some types.
const examples = PAGE_TYPES.filter((type) => pagesOf(type).length > 0).map((type) => ({ type, html: htmlOf(middleOf(type)) }));
const FONT = elements(parsed(htmlOf('/')), ({ name, attribs }) => name === 'link' && attribs['as'] === 'font')[0]!.attribs['href']!;
const count = (html: string, name: string) => elements(parsed(html), (element) => element.name === name).length;

test('quartiles are those of the values', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(quantile([9, 1, 2, 3, 4, 5, 6, 7, 8], 0.25), 3);
  assert.equal(quantile([4, 1], 0.75), 3.25);
  assert.equal(spread([1, 2, 3, 4, 1000]), '3 (2–4)');
  assert.equal(spread([]), '– (–––)');
});

test('the parts of a page add up to the page, and are found where they are', () => {
  for (const { type, html } of examples) {
    const { text, ...parts } = partsOf(html);
    const together = Object.values(parts).reduce((sum, bytes) => sum + bytes, text);
    assert.equal(together, gzipped(html).length, type);
    assert.ok(parts.style > 500 && parts.policy > 50 && parts.head > 0 && text > 200, `${type}: ${JSON.stringify(parts)}`);
    assert.equal(parts.drawings > 0, html.includes('<svg'), type);
  }
});

test('an element that lies in another one is cut once', () => {
  assert.equal(
    without('<p>a<b>c<b>d</b></b>e</p><b>f</b>g', ({ name }) => name === 'b'),
    '<p>ae</p>g',
  );
});

test('the floor keeps all words and all drawings, and nothing else', () => {
  for (const { type, html } of examples) {
    const floor = bare(html);
    assert.equal(wordsOf(floor), wordsOf(html), type);
    for (const name of ['svg', 'path', 'rect', 'circle', 'text', 'a', 'h1', 'td', 'li'])
      assert.equal(count(floor, name), count(html, name), `${name} of ${type}`);
    assert.equal((floor.match(/viewBox=/g) ?? []).length, (html.match(/viewBox=/g) ?? []).length, type);
    for (const name of ['style', 'script', 'link']) assert.equal(count(floor, name), 0, `${name} of ${type}`);
    const odd = elements(parsed(floor), ({ attribs }) => Object.keys(attribs).some((name) => name === 'class' || name.startsWith('data-')));
    assert.equal(odd.length, 0, type);
    assert.ok(gzipped(floor).length < gzipped(html).length, type);
  }
});

test('words are seen where they differ', () => {
  assert.notEqual(wordsOf('<p>one</p> two'), wordsOf('<p>one</p>'));
  assert.equal(wordsOf('<style>a</style><p>one <svg><text>x &amp; y</text></svg></p><script>b</script>'), 'one x & y');
});

test('the host sends text gzipped, fonts as they are, and says what was asked', async () => {
  const server = await host({ loud: (html) => html.toUpperCase() });
  const get = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`);
    return { answer, text: await answer.text() };
  };
  assert.equal((await get('/')).text, htmlOf('/'));
  assert.equal((await get('/?as=loud')).text, htmlOf('/').toUpperCase());
  assert.equal((await get('/not-there/')).answer.status, 404);
  const font = (await get(FONT)).answer.headers;
  server.close();
  assert.equal(font.get('content-encoding'), null);
  assert.deepEqual(
    server.asked.map(({ path }) => path),
    ['/', '/', '/not-there/', FONT],
  );
  assert.equal(server.asked[0]!.bytes, gzipped(htmlOf('/')).length);
  assert.equal(gunzipSync(gzipped('x')).toString(), 'x');
});

test('the small dispute, grown, keeps every rule, and has so many times its positions', (t) => {
  const content = mkdtempSync(join(tmpdir(), 'grown-'));
  t.after(() => rmSync(content, { recursive: true }));
  assert.equal(grow(content, 3), 12);
  const env = { ...process.env, CONTENT_DIR: content };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts'], { cwd: root, env, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^\d+ files, no problem/);
});
