import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell } from './csv.ts';

test('a cell that a spreadsheet would run is made harmless', () => {
  for (const sign of ['=', '+', '-', '@', '\t']) assert.ok(cell(`${sign}cmd()`).replace(/^"/, '').startsWith("'"), sign);
});

test('quotes, commas and line breaks stay inside their cell', () => {
  assert.equal(cell('a "b", c'), '"a ""b"", c"');
  assert.equal(cell('a\nb'), '"a\nb"');
});

test('numbers stay numbers, negative ones too', () => {
  assert.equal(cell(-4.5), '-4.5');
});
