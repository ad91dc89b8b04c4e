import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { zip } from './zip.ts';

test('equal files give equal bytes in any order, and come out again', () => {
  const texts: Record<string, string> = { 'index.html': 'home '.repeat(99), 'a/b.html': 'page', 'c.png': 'picture' };
  const zipped = (paths: string[]) => {
    const pieces: Uint8Array[] = [];
    zip(
      paths,
      'site',
      (path) => Buffer.from(texts[path]!),
      (bytes) => pieces.push(bytes),
    );
    return Buffer.concat(pieces);
  };
  const one = zipped(Object.keys(texts));
  assert.deepEqual(one, zipped(Object.keys(texts).reverse()));
  const out = Object.entries(unzipSync(one)).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);
  assert.deepEqual(Object.fromEntries(out), { 'site/index.html': texts['index.html'], 'site/a/b.html': 'page', 'site/c.png': 'picture' });
});
