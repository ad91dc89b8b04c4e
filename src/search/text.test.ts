import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as en } from '../i18n/en/words.ts';
import { words as es } from '../i18n/es/words.ts';
import { fold, languageOf, numbersIn } from './text.ts';

const [english, spanish] = [languageOf(en.searchLanguage), languageOf(es.searchLanguage)];
const tokens = (text: string, language = english) => numbersIn(text, language).map(({ token }) => token);

test('a number is one token however people type it', () => {
  for (const [token, ...forms] of [
    ['n200000000', '$200 million', '200M', '200 mil', '$200m', '200,000,000', '0.2 billion', 'two hundred million'],
    ['n4600000', '4.6 million', '4.6M', '4,600,000'],
    ['n2400', '2400', '2,400 workers', '2.4k', 'two thousand four hundred', 'twenty-four hundred'],
    ['n51p6', '51.6%', '51.6', '51.6 percent'],
    ['n5', 'five days', '5 days'],
    ['n21', 'twenty-one', 'twenty one', '21st'],
  ] as const)
    for (const form of forms) assert.deepEqual(tokens(form), [token], form);
  assert.deepEqual(tokens('19/20'), tokens('19 of 20'));
  assert.deepEqual(tokens('nineteen of twenty'), tokens('19 of 20'));
});

test('numbers side by side stay apart, and "one" alone is a pronoun', () => {
  assert.deepEqual(tokens('2025 2026'), ['n2025', 'n2026']);
  assert.deepEqual(tokens('one of five, two three'), ['n5', 'n2', 'n3']);
  assert.deepEqual(tokens('200 m'), ['n200']);
});

test('where a number stands is told with the sign before it', () => {
  const text = 'A fine of $200 million in 2023';
  assert.deepEqual(
    numbersIn(text, english).map(({ start, end }) => text.slice(start, end)),
    ['$200 million', '2023'],
  );
});

test('Spanish numbers, in which mil is a thousand', () => {
  assert.deepEqual(tokens('2 mil', spanish), ['n2000']);
  assert.deepEqual(tokens('doscientos millones', spanish), tokens('$200 millones', spanish));
  assert.deepEqual(tokens('cinco', spanish), ['n5']);
  assert.deepEqual(tokens('2 mil'), ['n2000000']);
});

test('number words that go on with a number are one, others are apart', () => {
  for (const [text, ...expected] of [
    ['twenty four', 'n24'],
    ['two hundred ten', 'n210'],
    ['two hundred five', 'n205'],
    ['one hundred twenty three', 'n123'],
    ['two thousand one hundred', 'n2100'],
    ['five hundred thousand two hundred', 'n500200'],
    ['two thousand workers', 'n2000'],
    ['ten five', 'n10', 'n5'],
    ['twenty ten', 'n20', 'n10'],
    ['twenty hundred', 'n2000'],
    ['twenty-four five', 'n24', 'n5'],
    ['twenty, four', 'n20', 'n4'],
    ['two hundred one hundred', 'n20100'],
  ])
    assert.deepEqual([text, ...tokens(text!)], [text, ...expected]);
});

test('digits keep their decimals, and a number that no reader types still has a word', () => {
  for (const [text, ...expected] of [
    ['.25 and $.75', 'n0p25', 'n0p75'],
    ['2.45', 'n2p45'],
    ['200 mm', 'n200'],
    ['1,000,000,000,000,000,000,000', 'n1e21'],
  ])
    assert.deepEqual([text, ...tokens(text!)], [text, ...expected]);
});

test('a language is read from its words, and letters are compared small and without accents', () => {
  const { stop, numbers, scales } = languageOf({ stop: 'of the', numbers: 'one=1 two=2', scales: 'hundred=100 k=1000' });
  assert.deepEqual([...stop, ...numbers, ...scales], ['of', 'the', ['one', 1], ['two', 2], ['hundred', 100], ['k', 1000]]);
  assert.equal(fold('Café ÉÑ'), 'cafe en');
});
