import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import { readRedirects, redirectPage, redirectProblems, redirects } from './redirects.ts';

const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
after(() => rmSync(folder, { recursive: true }));

const BUILT = new Set(['/', '/tea/', '/tea.csv']);
const problems = (list: Record<string, string>) => redirectProblems(new Map(Object.entries(list)), (address) => BUILT.has(address));

test('a list of pages and files that moved is right, and so is an empty one', () => {
  assert.deepEqual(problems({ '/chai/': '/tea/', '/start/': '/', '/chai.csv': '/tea.csv' }), []);
  assert.deepEqual(problems({}), []);
});

test('every mistake is named at once', () => {
  const wrong = {
    ...{ '/tea/': '/', '/a/': '/no/', '/b/': '/a/', '/c.csv': '/tea/', '/d.json': '/tea.csv' },
    ...{ 'e/': '/tea/', '/f/#g': '/tea/', '/g/': '/tea/#green', '/../h/': '/tea/' },
  };
  assert.deepEqual(
    problems(wrong).map((line) => line.split('. ')[0]),
    [
      '/tea/ still answers',
      '/a/ leads to /no/, which does not answer',
      '/b/ leads to /a/, which does not answer',
      '/c.csv leads to /tea/',
      '/d.json leads to /tea.csv',
      '"e/: /tea/" is not a pair of addresses',
      '"/f/#g: /tea/" is not a pair of addresses',
      '"/g/: /tea/#green" is not a pair of addresses',
      '"/../h/: /tea/" is not a pair of addresses',
    ],
  );
});

test('a list that cannot be parsed is named with its line, and a missing one is empty', () => {
  assert.equal(readRedirects(join(folder, 'none')).size, 0);
  writeFileSync(join(folder, 'redirects.yaml'), '/a/: /tea/\n/a/: /\n');
  assert.throws(() => readRedirects(folder), /duplicated mapping key in ".*redirects\.yaml" \(2:1\)/);
});

test('a redirect holds one link and one script, whatever is in its address', () => {
  const names: string[] = [];
  const walk = (node: { nodeName: string; childNodes?: unknown[] }) => {
    names.push(node.nodeName);
    for (const child of node.childNodes ?? []) walk(child as never);
  };
  walk(parse(redirectPage('/"><b>\'&/', 'en')) as never);
  assert.equal(
    names.join(' '),
    '#document #documentType html head meta meta title #text meta noscript #text body a #text script #text #text',
  );
});

test('old addresses lead on below the base path, and a wrong list stops the build', () => {
  process.env['CONTENT_DIR'] = folder;
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'tea'), { recursive: true });
  for (const file of ['tea/index.html', 'tea.csv']) writeFileSync(join(dist, file), file);
  const { hooks } = redirects('/b/', ['es']);
  const run = () => hooks['astro:build:done']!({ dir: pathToFileURL(`${dist}/`) } as never);
  writeFileSync(join(folder, 'redirects.yaml'), '/old/chai/: /tea/\n/old/chai.csv: /tea.csv\n');
  void run();
  const page = readFileSync(join(dist, 'old/chai/index.html'), 'utf8');
  assert.match(page, /<html lang="es">.*<a href="\/b\/tea\/">/);
  assert.equal(readFileSync(join(dist, 'old/chai.csv'), 'utf8'), 'tea.csv');
  writeFileSync(join(folder, 'redirects.yaml'), '/new/: /tea/\n/tea/: /no/\n');
  assert.throws(run, /redirects\.yaml:\n\/tea\/ still answers/);
  assert.ok(!existsSync(join(dist, 'new')));
});
