import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as en } from '../../i18n/en/words.ts';
import { languageOf } from '../text.ts';
import { open, Trouble, type Hit, type Pagefind } from './pagefind.ts';

const hit = (id: string, ...words: number[]): Hit => ({ id, score: 2, words, data: () => assert.fail('this is not needed') });

const known = { 'kind=term': [hit('a')] };

/** A Pagefind that gives a list for a text, and counts how often it is asked for each. */
function told(lists: Record<string, Hit[]>, facets: Record<string, Record<string, number>> = { kind: { term: 1 } }) {
  const asked: string[] = [];
  const pagefind: Pagefind = {
    options: async () => {},
    filters: async () => facets,
    search: async (text, { filters } = { filters: {} }) => {
      const name = text ?? Object.entries(filters).flat().join('=');
      asked.push(name);
      return { results: lists[name] ?? [] };
    },
  };
  return { asked, index: open(pagefind, languageOf(en.searchLanguage), () => assert.fail('this is not needed')) };
}

test('a word counts by how rare it is itself, not by how rare it is with the longer words that begin so', async () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((id) => hit(id));
  const { index } = told({
    ...known,
    '': all,
    tea: ['a', 'b', 'c'].map((id) => hit(id, 1)),
    '"tea"': [hit('a', 1), hit('b'), hit('d', 2)],
  });
  const hits = await index.hits('tea');
  assert.deepEqual([...hits.keys()], ['a'], 'only what holds it in its text');
  // Pagefind reckons ln(1 + (all - holding + 0.5) / (holding + 0.5)): here for 2 and for 3 of 5.
  assert.ok(Math.abs(hits.get('a')!.score - (2 * Math.log(1 + 3.5 / 2.5)) / Math.log(1 + 2.5 / 3.5)) < 1e-9);
});

test('what was asked before is not asked again', async () => {
  const { index, asked } = told({ ...known, '': [hit('a')], tea: [hit('a', 1)], '"tea"': [hit('a', 1)] });
  await Promise.all([index.hits('tea'), index.hits('tea')]);
  await index.hits('tea');
  assert.deepEqual(asked.filter((one) => one.includes('tea')).sort(), ['"tea"', 'tea']);
});

test('the facets of a record are put together, and an index without facets is not of this script', async () => {
  const lists = { 'kind=term': [hit('a'), hit('b')], 'party=reds': [hit('a')] };
  const { index } = told(lists, { kind: { term: 2 }, party: { reds: 1 } });
  assert.deepEqual(
    await index.facets,
    new Map<string, object>([
      ['a', { kind: 'term', party: 'reds' }],
      ['b', { kind: 'term' }],
    ]),
  );
  await assert.rejects(told({}, {}).index.facets, (fault: Error) => fault instanceof Trouble && fault.message === 'stale');
});
