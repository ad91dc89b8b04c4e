import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyAsField, figuresInBody, figuresInField, pieces, plain } from './figure-text.ts';

test('a sentence is split at its figures', () => {
  assert.deepEqual(pieces('A fine of {fine} in 2023.'), [{ text: 'A fine of ' }, { figure: 'fine' }, { text: ' in 2023.' }]);
});

test('figures are found in fields and in bodies, each in its own spelling', () => {
  assert.deepEqual(figuresInField('{a} and <Fig id="b"/>'), ['a']);
  assert.deepEqual(figuresInBody('{a} and <Fig id="b"/>'), ['b']);
  assert.equal(bodyAsField('of <Fig id="b" />'), 'of {b}');
});

test('the printed form takes the place of the id', () => {
  assert.equal(
    plain('{a} of {b}', (id) => ({ a: '19', b: '20' })[id] ?? ''),
    '19 of 20',
  );
});
