import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as en } from '../../i18n/en/words.ts';
import { languageOf } from '../text.ts';
import { marked, statementOf } from './marks.ts';
import type { Fragment } from './pagefind.ts';

const word = (token: string) => ({ typed: token, token });
/** A text with what was asked for in brackets. @param places in which the index found each word */
function shown(text: string, words: string[], places: [word: number, places: number[]][], location = 0): string {
  const asked = { words: words.map(word), held: new Map(places), language: languageOf(en.searchLanguage) };
  return marked({ id: 'c-1', text, location }, asked)
    .map((run, i) => (i % 2 ? `[${run}]` : run))
    .filter(Boolean)
    .join('|');
}

test('words are marked where the index found them, without the signs around them', () => {
  assert.equal(shown('All “kettles,” and (kettle)', ['kettle'], [[0, [1, 3]]]), 'All “|[kettles]|,” and (|[kettle]|)');
  assert.equal(
    shown(
      'Black kettle',
      ['kettle', 'black'],
      [
        [0, [1]],
        [1, [0]],
      ],
    ),
    '[Black]| |[kettle]',
  );
  assert.equal(shown('One kettle', ['kettle'], [[0, [11]]], 10), 'One |[kettle]', 'places count from the start of the record');
  assert.equal(shown('One kettle', ['kettle'], [[0, [1, 2, 7]]]), 'One |[kettle]', 'a place of another part');
  assert.equal(shown('One … kettle', ['kettle'], [[0, [1]]]), 'One … kettle', 'a sign alone');
});

test('a short word is marked where it stands itself or in the plural, a longer one in any form', () => {
  assert.equal(shown('Tea teas team (tea-cup) steam', ['tea'], [[0, [0, 1, 2, 3, 4]]]), '[Tea]| |[teas]| team (|[tea-cup]|) steam');
  assert.equal(shown('pots', ['pots'], [[0, [0]]]), '[pots]');
  assert.equal(shown('potsherd', ['pots'], [[0, [0]]]), '[potsherd]');
});

test('numbers are marked by their value, and nothing is marked twice', () => {
  assert.equal(shown('For $200 million, or 5 cups', ['n200000000'], []), 'For |[$200 million]|, or 5 cups');
  assert.equal(shown('twenty-four cups', ['n24', 'twenty'], [[1, [0]]]), '[twenty-four]| cups');
  assert.equal(shown('30', ['n30'], [[0, [0]]]), '[30]');
});

test('the statement with most of the words is led to, and is better only where it holds more than what is shown anyway', () => {
  const anchors = [
    ['-title', 'Kettles'],
    ['old-title', 'Kettle and pot'],
    ['c-1', 'A cup'],
    ['c-2', 'A kettle'],
    ['c-3', 'A kettle and pot'],
    ['-more', 'kettle pot cup'],
  ] as const;
  let location = 0;
  const parts = anchors.map(([id, text]) => ({ id, text, location: (location += text.split(' ').length) - text.split(' ').length }));
  const fragment: Fragment = { url: '/', meta: {}, filters: {}, anchors: parts };
  const led = (...texts: string[]) => {
    const held = new Map(
      texts.map((text, i) => [
        i,
        parts.flatMap((part) => part.text.split(' ').flatMap((one, at) => (one.toLowerCase().startsWith(text) ? part.location + at : []))),
      ]),
    );
    const best = statementOf(fragment, { held, words: texts.map(word), language: languageOf(en.searchLanguage) });
    return best && [best.part.id, best.better];
  };
  assert.deepEqual(led('kettle', 'pot'), ['old-title', true]);
  assert.deepEqual(led('kettle'), ['old-title', false]);
  assert.deepEqual(led('cup'), ['c-1', true]);
  assert.equal(led('milk'), undefined);
});
