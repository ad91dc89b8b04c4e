import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as en } from '../../i18n/en/words.ts';
import { languageOf } from '../text.ts';
import { answer } from './answer.ts';
import type { Facets, Fragment, Hit, Index } from './pagefind.ts';

const fail = () => assert.fail('this is not needed');
const FACETS: Record<string, Facets> = {
  tea: { kind: 'question', question: 'tea' },
  milk: { kind: 'question', question: 'milk' },
  'reds on tea': { kind: 'position', party: 'reds', question: 'tea' },
  'blues on tea': { kind: 'position', party: 'blues', question: 'tea' },
  'others on tea': { kind: 'position', party: 'others', question: 'tea' },
  'reds on milk': { kind: 'position', party: 'reds', question: 'milk' },
  'silence on tea': { kind: 'silent', party: 'greens', question: 'tea' },
  'silence on milk': { kind: 'silent', party: 'greens', question: 'milk' },
};
/** Where the words stand in the texts of the two questions, whose names end at 20 and at 39. */
const WORDS: Record<string, Record<string, number[]>> = {
  kettle: { tea: [3], milk: [39], 'reds on tea': [1] },
  cup: { tea: [4], milk: [5] },
  spoon: { tea: [19, 60], milk: [80] },
  pot: { tea: [20] },
  jug: { milk: [40] },
};
const anchors = {
  tea: [
    ['-title', 0],
    ['-readers', 20],
    ['-summary', 30],
  ],
  milk: [
    ['-title', 0],
    ['-summary', 39],
  ],
} as const;

const dataOf = (id: string) => async (): Promise<Fragment> => ({
  ...{ url: id, meta: {}, filters: {} },
  anchors: anchors[id as 'tea'].map(([part, location]) => ({ id: part, text: '', location })),
});
const hit = (id: string, words: number[] = []): Hit => ({ id, score: 1, words, data: dataOf(id) });
const index = (): Index => ({
  ...{ holding: fail, beginning: fail, spelling: fail, language: languageOf(en.searchLanguage) },
  all: async () => Object.keys(FACETS).map((id) => hit(id)),
  hits: async (word) => new Map(Object.entries(WORDS[word]!).map(([id, places]) => [id, hit(id, places)])),
  facets: Promise.resolve(new Map(Object.entries(FACETS))),
});
const ask = async (q: string, question: string[] = []) => {
  const found = await answer({ q, party: [], question, kind: [] }, index(), ['blues', 'reds']);
  return [found.question?.hit.id, found.pair.map((one) => one.hit.id).join(), found.silent.map((one) => one.hit.id).join()];
};

test('a question is named where its name alone holds all words, and brings the two sides on it, in their order, and the silent', async () => {
  const tea = ['tea', 'blues on tea,reds on tea', 'silence on tea'];
  const nothing = [undefined, '', ''];
  for (const [q, expected] of [
    ['kettle', tea],
    ['kettle spoon', tea],
    ['cup', nothing],
    ['cup kettle', tea],
    ['kettle pot', nothing],
    ['jug', nothing],
  ] as const)
    assert.deepEqual([q, ...(await ask(q))], [q, ...expected]);
  assert.deepEqual(await ask('', ['milk']), ['milk', 'reds on milk', 'silence on milk']);
});
