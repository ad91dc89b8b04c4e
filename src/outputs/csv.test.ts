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

test('numbers stay numbers, those with a sign too, in words or not', () => {
  assert.equal(cell(-4.5), '-4.5');
  for (const number of ['-4.5', '+27', '-3%', '+1,200.5']) assert.equal(cell(number), number.includes(',') ? `"${number}"` : number);
  for (const formula of ['-4+5', '+1(2)', '-A1', '+', '-3%%']) assert.equal(cell(formula), `'${formula}`);
});
