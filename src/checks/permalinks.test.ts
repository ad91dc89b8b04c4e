import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages, page, tiny } from '../testing/tiny-site.ts';
import { addresses, permalinks } from './permalinks.ts';

const ALL = ['/', '/tea.csv', '/tea/', '/tea/#green', '/tea/#row-a'];

test('pages, places on them and files are addresses; what serves the page alone is not', () => {
  const files = {
    '404.html': page('lost'),
    '_astro/x.js': '',
    'fonts/a.woff2': '',
    'pagefind/pagefind.js': '',
    'search/0a1b/x.js': '',
  };
  assert.deepEqual(addresses(tiny(files)).sort(), ALL);
  assert.deepEqual(messages(permalinks(tiny(files, { published: ALL }))), []);
});

test('a redirected address answers, and so do its places that are on the new page', () => {
  const moved = new Map([['old/index.html', 'tea/index.html']]);
  const lines = (published: string[]) => messages(permalinks(tiny({ 'old/index.html': page('old') }, { moved, published })));
  assert.deepEqual(lines([...ALL, '/old/', '/old/#green']), []);
  assert.deepEqual(lines([...ALL, '/old/', '/old/#black']), ['e2e/permalinks.txt /old/#black no longer answers']);
});
