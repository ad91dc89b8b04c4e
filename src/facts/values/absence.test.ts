import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saysNotFound, saysNotSaid } from './absence.ts';

test('a search without a result is told from what was found', () => {
  const said = [
    'The outcome was not found.',
    'No count of those who walked out was found.',
    'It was found on no page of the plan’s.',
    'What became of it is unknown.',
    'Nobody is known to have published it.',
    'None of the letters were found.',
  ];
  const notSaid = [
    'Has it mended what inspectors found?',
    'The answer reads “not found”.',
    'No change was made; the letter was found later.',
    'A known unknowable is no such thing.',
  ];
  assert.deepEqual(
    said.filter((text) => !saysNotFound(text)),
    [],
  );
  assert.deepEqual(
    notSaid.filter((text) => saysNotFound(text)),
    [],
  );
});

test('the silence of a document is told from that of a search', () => {
  assert.ok(saysNotSaid('Who paid is not reported in what was read.') && saysNotSaid('The region is not stated.'));
  assert.ok(!saysNotSaid('It is reported that they paid.') && !saysNotSaid('The page says “not reported”.'));
});
