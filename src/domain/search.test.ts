import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts, formatQuery, highlight, matches, parseQuery, queryWords } from './search.ts';

test('an address and a query say the same, whether choices are joined or repeated', () => {
  const joined = parseQuery(new URLSearchParams('q=lay+offs&party=a~b&question=x'));
  const repeated = parseQuery(new URLSearchParams('q=lay+offs&party=a&party=b&question=x'));
  assert.deepEqual(joined, { q: 'lay offs', party: ['a', 'b'], question: ['x'] });
  assert.deepEqual(repeated, joined);
  assert.deepEqual(parseQuery(new URLSearchParams(formatQuery(joined))), joined);
});

test('an empty query has no address of its own', () => {
  assert.equal(formatQuery({ q: '', party: [], question: [] }), '');
});

test('what a reader types cannot break out of the address', () => {
  const query = { q: '"><script>&party=x', party: [], question: [] };
  assert.deepEqual(parseQuery(new URLSearchParams(formatQuery(query))), query);
});

test('query words lose signs that the index does not know, and keep decimals', () => {
  assert.deepEqual(queryWords('$67 billion, 51.6%?'), ['67', 'billion', '51.6']);
  assert.deepEqual(queryWords('“layoffs” - (notes)'), ['layoffs', 'notes']);
});

test('choices are joined by OR inside a facet and by AND across facets', () => {
  const query = { q: '', party: ['a', 'b'], question: ['x'] };
  assert.ok(matches({ party: 'b', question: 'x' }, query));
  assert.ok(!matches({ party: 'c', question: 'x' }, query));
  assert.ok(!matches({ party: 'a', question: 'y' }, query));
});

test('a facet counts what choosing each value would give', () => {
  const records = [
    { party: 'a', question: 'x' },
    { party: 'b', question: 'x' },
    { party: 'b', question: 'y' },
  ];
  assert.deepEqual(
    [...counts(records, { q: '', party: ['a'], question: ['x'] }, 'party')],
    [
      ['a', 1],
      ['b', 1],
    ],
  );
});

test('matches are marked from their beginning, whatever their ending, and odd signs do no harm', () => {
  const hits = (text: string, words: string[]) =>
    highlight(text, words)
      .filter((part) => part.hit)
      .map((part) => part.text);
  assert.deepEqual(hits('Layoffs and a layoff', ['layoff']), ['Layoffs', 'layoff']);
  assert.deepEqual(hits('Waits and waiting', ['waiting']), ['Waits', 'waiting']);
  assert.deepEqual(hits('a (b) c', ['[b']), []);
  assert.deepEqual(hits('It is an issue', ['is']), ['is']);
  assert.deepEqual(hits('network, Newsom, needs', ['need']), ['needs']);
  assert.deepEqual(hits('any text', ['ed']), []);
  assert.equal(
    highlight('<bold> text', ['bold'])
      .map((part) => part.text)
      .join(''),
    '<bold> text',
  );
});
