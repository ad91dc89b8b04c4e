import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesBelow, read, root } from './files.ts';

const permalinks = read('e2e/permalinks.txt').split('\n').filter(Boolean);
const fileOf = (path: string) => `dist${path.endsWith('/') ? `${path}index.html` : path}`;

test('every address ever published still answers, fragments included', () => {
  assert.ok(permalinks.length > 0);
  const pages = new Map<string, string>();
  const dead = permalinks.filter((address) => {
    const [path = '', fragment] = address.split('#');
    const file = fileOf(path);
    if (!existsSync(join(root, file))) return true;
    if (!pages.has(file)) pages.set(file, read(file));
    return fragment !== undefined && !pages.get(file)!.includes(`id="${fragment}"`);
  });
  assert.deepEqual(dead, [], 'these addresses died; bring them back, or redirect them');
});

test('every page is in the list of addresses', () => {
  const pages = filesBelow('dist')
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.replace(/^dist/, '').replace(/index\.html$/, ''));
  assert.deepEqual(
    pages.filter((page) => !permalinks.includes(page)),
    [],
    'run `npm run permalinks` to add them',
  );
});

test('no address stands twice in the list', () => {
  assert.equal(new Set(permalinks).size, permalinks.length);
});
