import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../i18n/en/words.ts';
import { languageOf } from '../text.ts';
import { answer } from './answer.ts';
import type { Facets, Hit, Index } from './pagefind.ts';

const fail = () => assert.fail('this is not needed');

test('what a kind of record counts, and the share of the words that a record holds, decide between records that Pagefind scores alike', async () => {
  const kinds = ['unknown', 'source', 'event', 'chart', 'term', 'disagreement', 'other', 'side'];
  const hit = (id: string, score: number): Hit => ({ id, score, words: [50], data: fail });
  const all = [...kinds, 'part'].map((id) => hit(id, 0));
  const whole = kinds.map((id) => hit(id, 1));
  const facets = kinds.map((kind): [string, Facets] => [
    kind,
    kind === 'side' || kind === 'other' ? { kind: 'position', party: kind } : { kind },
  ]);
  const told: Index = {
    ...{ holding: fail, beginning: fail, spelling: fail, language: languageOf(words.searchLanguage) },
    all: async () => all,
    hits: async (word) => new Map([...whole, ...(word === 'tea' ? [hit('part', 4.5)] : [])].map((one) => [one.id, one])),
    facets: Promise.resolve(new Map([...facets, ['part', { kind: 'event' }]])),
  };
  const { found } = await answer({ q: 'tea kettle', party: [], question: [], kind: [] }, told, ['side']);
  assert.deepEqual(
    found.map((one) => one.hit.id),
    ['side', 'disagreement', 'term', 'chart', 'event', 'other', 'part', 'unknown', 'source'],
  );
});
