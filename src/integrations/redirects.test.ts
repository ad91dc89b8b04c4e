import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirect } from './redirects.ts';
import { pageOf } from '../checks/page.ts';
import { permalinks } from '../checks/permalinks.ts';
import { siteOf } from '../checks/site.ts';
import { tiny } from '../testing/tiny-site.ts';

const said = (text: string) => redirect(text, tiny()).problems.map(({ line, wrong }) => `${line}: ${wrong}`);
const pagesOf = (text: string, base = '/') => redirect(text, tiny({}, { base })).pages;

test('an empty list, and one of remarks only, change nothing', () => {
  for (const text of ['', '# Nothing has moved.\n']) {
    const { pages, copies, problems } = redirect(text, tiny());
    assert.deepEqual([pages.size, copies.size, problems], [0, 0, []]);
  }
});

test('a page that moved leads on, and so does each of its places', () => {
  const html = pagesOf('/chai/: /tea/\n/chai/#verde: /tea/#green\n', '/b/').get('chai/index.html')!;
  const { ids, links, titles } = pageOf(html);
  assert.deepEqual(ids, ['green', 'row-a', 'verde']);
  assert.deepEqual(
    links.filter((link) => link.startsWith('/b/tea/')),
    ['/b/tea/', '/b/tea/', '/b/tea/#green', '/b/tea/#row-a', '/b/tea/#green'],
  );
  assert.deepEqual(titles, ['This page has moved: /chai/']);
  assert.match(html, /<meta name="robots" content="noindex">/);
  assert.doesNotMatch(html, /http-equiv="refresh"/, 'a reader without script would lose the place');
});

test('a page without places is sent on at once', () => {
  assert.match(pagesOf('/start/: /\n').get('start/index.html')!, /http-equiv="refresh" content="0; url=\/"/);
});

test('a place that was renamed keeps its old id, also in a row of a table', () => {
  const html = pagesOf('/tea/#verde: /tea/#green\n/tea/#row-1: /tea/#row-a\n/tea/#gone: /\n/tea/#top: /tea/\n').get('tea/index.html')!;
  assert.match(html, /<p id="green"><span id="verde"><\/span>Green/);
  assert.match(html, /<tr id="row-a"><td><span id="row-1"><\/span>1/);
  assert.match(html, /<main id="main"><span id="top"><\/span>/);
  assert.match(html, /<a id="gone" href="\/">\/<\/a>\.<\/p><\/main>/);
});

test('a file that moved is copied to where it stood', () => {
  assert.deepEqual([...redirect('/charts/chai.csv: /tea.csv\n', tiny()).copies], [['charts/chai.csv', 'tea.csv']]);
});

test('with its redirects the list of addresses is whole again', () => {
  const text = '/chai/: /tea/\n/chai/#verde: /tea/#green\n/chai.csv: /tea.csv\n/tea/#old: /tea/#green\n';
  const { files } = tiny();
  const { pages, copies } = redirect(text, tiny());
  const after = siteOf(new Map([...files, ...pages, ...[...copies.keys()].map((file): [string, string] => [file, ''])]), {
    moved: ['/chai/', '/chai.csv'],
  });
  const list = ['/', '/tea.csv', '/tea/', '/tea/#green', '/tea/#row-a', '/tea/#old', '/chai/', '/chai/#verde', '/chai/#row-a', '/chai.csv'];
  assert.deepEqual(permalinks(after, list, 'list').problems, []);
});

test('each mistake is named with its line, all at once, and then nothing changes', () => {
  assert.deepEqual(
    said('# Moved\n/tea/#green: /\n/a/: /no/\n"/b/": /a/\n/c.csv: /tea/\n/d/: /tea/#no\n/e.csv: /tea.csv#x\n/f/#g: /tea/\n'),
    [
      '2: /tea/#green still answers',
      '3: /a/ leads to /no/, which does not answer',
      '4: /a/ has moved itself',
      '5: /c.csv and /tea/ are of different kinds',
      '6: /d/ leads to /tea/#no, which does not answer',
      '7: /e.csv or /tea.csv#x names a place in a file',
      '8: /f/ is gone as well',
    ],
  );
  assert.equal(redirect('/a/: /tea/\n/b/: /no/\n', tiny()).pages.size, 0);
});

test('a list that cannot be read, or has the wrong shape, says where', () => {
  assert.match(said('/a/: /tea/\n/a/: /\n')[0]!, /^2: cannot be read: duplicated mapping key/);
  assert.deepEqual(said('- /a/\n'), ['1: is no list of addresses']);
  assert.deepEqual(
    said('a/: /tea/\n/b/: [/tea/]\n/c/?x: /tea/\n/../d/: /tea/\n').map((line) => line.split(':')[0]),
    ['1', '2', '3', '4'],
  );
});
