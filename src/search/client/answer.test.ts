import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as en } from '../../i18n/en/words.ts';
import { languageOf } from '../text.ts';
import { answer } from './answer.ts';
import { Trouble, type Facets, type Hit, type Index } from './pagefind.ts';

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
    ...{ holding: fail, beginning: fail, spelling: fail, language: languageOf(en.searchLanguage) },
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

/** What is searched in place of words of which the index holds none but "tea" and those that the site is known to hold. */
async function instead(q: string, words: string[], misspelled: [string, string][] = []) {
  const hit: Hit = { id: 'one', score: 1, words: [50], data: fail };
  const index: Index = {
    ...{ all: async () => [hit], holding: fail, language: languageOf(en.searchLanguage), spelling: async () => ({ words, misspelled }) },
    hits: async (word) => new Map(word === 'tea' || (words.includes(word) && word !== 'lost') ? [['one', hit]] : []),
    beginning: async (word) => (word === 'lost' ? [] : [hit]),
    facets: Promise.resolve(new Map([['one', { kind: 'event' }]])),
  };
  const { words: searched, unknown, meant } = await answer({ q, party: [], question: [], kind: [] }, index, []);
  return [searched.map(({ token }) => token).join(' '), unknown.join(' '), meant];
}

test('in place of a word that stands nowhere its parts are searched, or longer words, or the right word for a misspelled one', async () => {
  for (const [q, words, ...expected] of [
    ['green-tea', ['tea'], 'green tea', '', undefined],
    ['brew', ['brewer', 'rebrew', 'brewers'], 'brewer brewers', '', undefined],
    ['brew', ['brewa', 'brewb', 'brewc', 'brewd', 'brewe', 'brewf'], 'brewa brewb brewc brewd brewe', '', undefined],
    ['bre', ['brewer'], '', 'bre', undefined],
    ['brew4', ['brew45'], 'brew n45', '4', undefined],
    ['kelt', ['kelp'], 'kelp', 'kelt', 'kelp'],
    ['kel', ['kep'], '', 'kel', undefined],
    ['tee kelt', ['kelp'], 'tea kelp', 'tee kelt', 'tea kelp'],
    ['tea kelt', ['kelp'], 'tea kelp', 'kelt', 'tea kelp'],
    ['pouer', ['pours'], '', 'pouer', undefined],
    ['poured', ['pourst'], 'pourst', 'poured', 'pourst'],
    ['poured', ['pursts'], '', 'poured', undefined],
    ['kattle', ['cattle', 'kettle'], 'kettle', 'kattle', 'kettle'],
    ['ekttle', ['kittle', 'kettle'], 'kettle', 'ekttle', 'kettle'],
    ['zettle', ['kettle'], 'kettle', 'zettle', 'kettle'],
    ['milk', [], '', 'milk', undefined],
  ] as const)
    assert.deepEqual([q, ...(await instead(q, [...words], [['tee', 'tea']]))], [q, ...expected]);
});

test('an index that lacks a word of its site is not whole', async () => {
  await assert.rejects(instead('lost', ['lost']), (fault: Error) => fault instanceof Trouble && fault.message === 'stale');
  assert.deepEqual(await instead('lost', []), ['', 'lost', undefined]);
});
