import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandFigures, figureIds, segmentsOf } from './figure-text.ts';

test('a text is split at its figures, written as in a field or as in a body', () => {
  const parts = [{ text: 'A fine of ' }, { figure: 'fine' }, { text: ' in 2023.' }];
  assert.deepEqual(segmentsOf('A fine of {fine} in 2023.'), parts);
  assert.deepEqual(segmentsOf('A fine of <Fig id="fine" /> in 2023.'), parts);
  assert.deepEqual(segmentsOf(''), []);
});

test('a comment in a body is no figure and is not printed', () => {
  assert.deepEqual(figureIds('{/* how much? {x} */}Tea for <Fig id="a"/> of {b}'), ['a', 'b']);
  assert.equal(
    expandFigures('Tea{/* how much? */}.', () => ''),
    'Tea.',
  );
});

test('the display form takes the place of the id', () => {
  assert.equal(
    expandFigures('{a} of {b}', (id) => ({ a: '19', b: '20' })[id] ?? ''),
    '19 of 20',
  );
});
