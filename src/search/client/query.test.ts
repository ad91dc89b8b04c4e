import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenizer } from './search-text.ts';
import { counts, formatQuery, highlight, matches, parseQuery } from './query.ts';

const none = { party: [], question: [], kind: [], answer: [] };

test('a query goes into an address and comes back the same', () => {
  const query = { q: 'AI & <b> "quotes" ~ 50%', party: ['reds', 'blues'], question: ['tea'], kind: ['position'], answer: ['more'] };
  assert.deepEqual(parseQuery(new URLSearchParams(formatQuery(query))), query);
  assert.equal(formatQuery({ q: '', ...none }), '');
});

test('an address as a form sends it without script is read too, and nothing counts twice', () => {
  assert.deepEqual(parseQuery(new URLSearchParams('party=reds&party=blues~reds&q=+x+')), { q: 'x', ...none, party: ['reds', 'blues'] });
});

test('choices are joined by OR within a facet and by AND across facets', () => {
  const record = { party: 'reds', question: 'tea', kind: 'position' };
  assert.ok(matches(record, { q: '', ...none, party: ['reds', 'blues'] }));
  assert.ok(!matches(record, { q: '', ...none, party: ['reds'], question: ['milk'] }));
  assert.ok(!matches({ kind: 'term' }, { q: '', ...none, party: ['reds'] }));
});

test('a facet counts what each choice would give, the others kept', () => {
  const records = [
    { party: 'reds', question: 'tea' },
    { party: 'blues', question: 'tea' },
    { party: 'blues', question: 'milk' },
  ];
  assert.deepEqual(
    [...counts(records, { q: '', ...none, party: ['reds'], question: ['tea'] }, 'party')],
    [
      ['reds', 1],
      ['blues', 1],
    ],
  );
});

test('the words that were asked for are marked, whatever their ending, and so are numbers', () => {
  const hits = (text: string, ...asked: string[]) =>
    highlight(text, new Set(asked), tokenizer('en'))
      .filter(({ hit }) => hit)
      .map((part) => part.text);
  assert.deepEqual(hits('Layoffs, and a layoff.', 'layof'), ['Layoffs', 'layoff']);
  assert.deepEqual(hits('A fine of $200 million in 2023', '#200000000'), ['$200 million']);
  assert.equal(
    highlight('<b> & “x”', new Set(['x']), tokenizer('en'))
      .map(({ text }) => text)
      .join(''),
    '<b> & “x”',
  );
});
