// The pages as a whole: how they are reached, and the pictures that stand for them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesBelow, placeOf, read } from './files.ts';

const files = new Set(filesBelow('dist').map((file) => file.slice('dist'.length)));
const html = new Map(
  [...files].filter((file) => file.endsWith('/index.html')).map((file) => [file.replace(/index\.html$/, ''), read(`dist${file}`)]),
);
const base = /<a class="name" href="([^"]+)"/.exec(html.get('/')!)![1]!;
/** Pages that are read, without those that lead on to another. */
const pages = [...html].flatMap(([path, text]) => (text.includes('http-equiv="refresh"') ? [] : path));

test('every page can be reached from the overview by links alone', () => {
  const found = new Set(['/']);
  for (const from of found)
    for (const [, href] of (html.get(from) ?? '').matchAll(/\shref="([^"#?]+)/g)) {
      const { origin, pathname } = new URL(href!, `http://here${base}${from.slice(1)}`);
      if (origin === 'http://here' && pathname.startsWith(base)) found.add(`/${pathname.slice(base.length)}`);
    }
  assert.deepEqual(
    pages.filter((path) => !found.has(path)),
    [],
    'pages that no link reaches',
  );
});

const sizeOf = (file: string) => {
  const png = readFileSync(placeOf(`dist${file}`));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

test('each chart, view, party and question and the overview has a card of its own, and each chart a square, as large as sites ask for', () => {
  const own = pages.filter((path) => /^\/(parties|questions)\/[^/]+\/$|^\/charts\/[^/]+\/(?!v\/)([^/]+\/)?$/.test(path));
  assert.ok(own.length > 4);
  for (const card of ['/site', '/index', ...own.map((path) => path.slice(0, -1))])
    assert.deepEqual(sizeOf(`/cards${card}.png`), [1200, 630], card);
  for (const path of own.filter((one) => one.startsWith('/charts/')))
    assert.deepEqual(sizeOf(`${path.slice(0, -1)}.square.png`), [1080, 1080], path);
});
