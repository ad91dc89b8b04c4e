import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as en } from '../../i18n/en/words.ts';
import { languageOf } from '../text.ts';
import { askedIn } from './words.ts';

const ask = (question: string) => askedIn(question, languageOf(en.searchLanguage));

test('what is typed is split into the words that the index knows', () => {
  for (const [question, ...tokens] of [
    ['T.E.A. for Ada', 'tea', 'ada'],
    ['hot t.e.a', 'hot', 'tea'],
    ['tea.house', 'tea', 'house'],
    ['xt.e.a', 'xt', 'ea'],
    ['t.e.ab', 'te', 'ab'],
    ['SB12 ABCDE34 x56y', 'sb', 'n12', 'abcde', 'n34', 'x', 'n56', 'y'],
    ['Ada’s cup', 'ada', 'cup'],
    ["the brewers’ o’clock 'tea's", 'brewers', 'oclock', 'tea'],
    ['re-brewed Café', 'rebrewed', 'cafe'],
    ['30 cups', 'n30', 'cups'],
    ['Tea tea TEA', 'tea'],
    ['the "black tea" kettle', 'black', 'tea', 'kettle'],
    ['"the"', 'the'],
    ['what did they do'],
  ])
    assert.deepEqual([question, ...ask(question!).words.map(({ token }) => token)], [question, ...tokens]);
});

test('words are shown as they were typed', () => {
  assert.deepEqual(
    ask('for $200 million re-brewed').words.map(({ typed }) => typed),
    ['$200 million', 're-brewed'],
  );
});

test('phrases stand between quotation marks of any language, without the signs that the index drops', () => {
  assert.deepEqual(ask('“black tea” «the kettle » "re-brewed" "?!" ""').phrases, ['black tea', 'the kettle', 'rebrewed']);
});
