import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatQuery, parseQuery } from './query.ts';

const none = { party: [], question: [], kind: [] };

test('a query goes into an address and comes back the same', () => {
  const query = { q: 'AI & <b> "quotes" ~ 50%', party: ['reds', 'blues'], question: ['tea'], kind: ['position'] };
  assert.deepEqual(parseQuery(new URLSearchParams(formatQuery(query))), query);
  assert.equal(formatQuery({ q: '', ...none }), '');
});

test('an address as a form sends it without script is read too, and nothing counts twice', () => {
  assert.deepEqual(parseQuery(new URLSearchParams('party=reds&party=blues~reds&q=+x+')), { q: 'x', ...none, party: ['reds', 'blues'] });
});
