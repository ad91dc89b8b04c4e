import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchEngine } from './engine.ts';
import { tokenizer } from './search-text.ts';
import type { SearchCatalogue, SearchRecord } from './catalog.ts';

const position = (party: string, answer: string, summary: string): SearchRecord => ({
  url: `/positions/${party}/tea/`,
  kind: 'position',
  title: `${party} on: Tea`,
  summary,
  party,
  question: 'tea',
  answer,
});

const catalogue: SearchCatalogue = {
  format: 2,
  records: [
    position('reds', 'more', 'The Reds want more cups for every worker.'),
    position('blues', 'none-found', 'No statement on cups was found.'),
    { url: '/figures/cups/', kind: 'figure', title: '$200 million: Cups in stock', summary: 'All stores' },
    { url: '/laws/#tea', kind: 'law', title: 'Act on brewing', summary: 'Brewers must wait.' },
    { url: '/sources/paper/', kind: 'source', title: 'The paper', summary: 'A newspaper', statements: [['c-1']] },
  ],
  claims: { 'c-1': 'Ms. Reed, a warden, boils water.' },
  parties: [],
  questions: [{ id: 'tea', short: 'Tea', question: 'How much tea should workers have?' }],
  same: [
    ['cup', 'mug', 'drinking vessel'],
    ['worker', 'employee'],
  ],
  misspelled: { mgu: 'mug' },
  kinds: [{ kind: 'law', words: ['law', 'bill'] }],
};

const { answer: ask, statement } = searchEngine(catalogue, tokenizer('en'));
const urls = (q: string) => ask(q).records.map(({ url }) => url);

test('other names and misspellings find what they stand for, phrases too', () => {
  assert.ok(urls('mug').includes('/figures/cups/'));
  assert.ok(urls('mgus').includes('/figures/cups/') || urls('mgu').includes('/figures/cups/'));
  assert.ok(urls('drinking vessels').includes('/figures/cups/'));
  assert.equal(urls('employees')[0], '/positions/reds/tea/');
});

test('a word that stands nowhere is named with the nearest that does, and the rest is still answered', () => {
  const { unknown, records } = ask('cups xylophone');
  assert.deepEqual(unknown, [{ word: 'xylophone', near: undefined }]);
  assert.ok(records.length > 0);
  assert.deepEqual(ask('wardan').unknown, [{ word: 'wardan', near: 'warden' }]);
  assert.equal(ask('wardan').records[0]?.url, '/sources/paper/');
});

test('a name is found in a statement, a number in any form', () => {
  assert.deepEqual(urls('reed'), ['/sources/paper/']);
  for (const form of ['200M', '$200 million', '200 mil']) assert.equal(urls(form)[0], '/figures/cups/', form);
});

test('the statement that answers most is known, and whether it says more than the summary', () => {
  const [paper] = ask('reed water').records;
  assert.deepEqual(statement(paper!, ask('reed water').asked), { place: 0, better: true });
  assert.equal(statement(paper!, new Set(['nothing'])), undefined);
});

test('a word for a kind brings records of that kind first', () => {
  assert.equal(urls('brewing law')[0], '/laws/#tea');
});

test('a question is known by its name, or by most of its words and no others', () => {
  assert.equal(ask('tea').question, 'tea');
  assert.equal(ask('How much tea do workers have?').question, 'tea');
  assert.equal(ask('cups').question, undefined);
  assert.equal(ask('tea xylophone').question, undefined);
});

test('silence stands behind what was said', () => {
  assert.deepEqual(
    urls('cups').filter((url) => url.startsWith('/positions')),
    ['/positions/reds/tea/', '/positions/blues/tea/'],
  );
});

test('nothing asked gives all; signs alone give none and say so; what is too long is cut and says so', () => {
  assert.equal(ask('').records.length, catalogue.records.length);
  assert.deepEqual([ask('?!').records.length, ask('?!').empty], [0, true]);
  assert.equal(ask('cup '.repeat(3000)).cut, true);
  assert.ok(ask('cup '.repeat(3000)).records.length > 0);
});
