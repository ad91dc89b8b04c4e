import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { filesBelow, read } from './files.ts';

/** Most bytes of style, gzipped, that a page may carry. */
const MOST_CSS = 5000;

test('no page carries more style than the budget', () => {
  const sizes = filesBelow('dist')
    .filter((name) => name.endsWith('.html'))
    .map((file) => {
      const css = [...read(file).matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('');
      return { file, bytes: gzipSync(css, { level: 9 }).length };
    })
    .sort((a, b) => b.bytes - a.bytes);
  console.log(`Most style on a page: ${sizes[0]!.bytes} bytes gzipped (${sizes[0]!.file})`);
  assert.ok(sizes[0]!.bytes > 1000, 'styles were not found');
  assert.deepEqual(
    sizes.filter(({ bytes }) => bytes > MOST_CSS),
    [],
  );
});
