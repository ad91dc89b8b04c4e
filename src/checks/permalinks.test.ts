import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages, page, tiny } from '../testing/tiny-site.ts';
import { addresses, permalinks } from './permalinks.ts';

const ALL = ['/', '/tea.csv', '/tea/', '/tea/#green', '/tea/#row-a'];

test('pages, places on them and files are addresses; what serves the page alone is not', () => {
  const site = tiny({
    '404.html': page('lost'),
    '_astro/x.js': '',
    'fonts/a.woff2': '',
    'pagefind/pagefind.js': '',
    'search/0a1b/x.js': '',
  });
  assert.deepEqual(addresses(site).sort(), ALL);
  assert.deepEqual(messages(permalinks(site, { list: { known: ALL, file: 'list.txt' } })), []);
});

test('a redirected address answers, and so do its places that are on the new page', () => {
  const site = tiny({ 'old/index.html': page('old') }, { moved: new Map([['/old/', '/tea/']]) });
  const lines = (list: string[]) => messages(permalinks(site, { list: { known: list, file: 'list.txt' } }));
  assert.deepEqual(lines([...ALL, '/old/', '/old/#green']), []);
  assert.deepEqual(lines([...ALL, '/old/', '/old/#black']), ['list.txt /old/#black no longer answers']);
});
