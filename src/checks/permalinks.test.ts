import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addresses, permalinks } from './permalinks.ts';
import { page, said, tiny } from '../testing/tiny-site.ts';

const ALL = ['/', '/tea.csv', '/tea/', '/tea/#green', '/tea/#row-a'];
const lines = (list: string[], site = tiny()) => said(permalinks(site, list, 'list.txt'));

test('pages, places on them and files are addresses; what serves the page alone is not', () => {
  const site = tiny({
    '404.html': page('lost'),
    '_astro/x.js': '',
    'fonts/a.woff2': '',
    'search/records.json': '{}',
    'search/0a1b/x.js': '',
  });
  assert.deepEqual(addresses(site).sort(), ALL);
  assert.deepEqual(lines(ALL, site), []);
});

test('an address that died, stands twice or is not listed is found', () => {
  assert.deepEqual(lines([...ALL, '/coffee/', '/tea/#black']), [
    'list.txt /coffee/ no longer answers',
    'list.txt /tea/#black no longer answers',
  ]);
  assert.deepEqual(lines([...ALL, '/']), ['list.txt / is listed twice']);
  for (const gone of ALL) assert.deepEqual(lines(ALL.filter((one) => one !== gone)), [`list.txt lacks 1 addresses of the site: ${gone}`]);
});

test('a redirected address answers, and so do its places that are on the new page', () => {
  const site = tiny({ 'old/index.html': page('old') }, { moved: new Map([['/old/', '/tea/']]) });
  assert.deepEqual(lines([...ALL, '/old/', '/old/#green'], site), []);
  assert.deepEqual(lines([...ALL, '/old/', '/old/#black'], site), ['list.txt /old/#black no longer answers']);
});
