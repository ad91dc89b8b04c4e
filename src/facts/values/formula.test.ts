import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, roundedAs } from './formula.ts';

const value = (id: string) => ({ a: 46, b: 1.5 })[id] ?? NaN;

test('operators have their usual precedence', () => {
  assert.equal(evaluate('100 - {a}', value), 54);
  assert.equal(evaluate('2 + 3 * 4', value), 14);
  assert.equal(evaluate('(2 + 3) * 4 ^ 2', value), 80);
  assert.equal(evaluate('8 / 4 / 2', value), 1);
  assert.ok(Math.abs(evaluate('100 * ({b} ^ (1 / 4) - 1)', value) - 10.668) < 0.001);
});

test('a broken formula says what is wrong with it', () => {
  assert.throws(() => evaluate('100 - x', value), /has x where a number should be/);
  assert.throws(() => evaluate('(1 + 2', value), /bracket/);
  assert.throws(() => evaluate('1 +', value), /nothing where a number/);
  assert.throws(() => evaluate('1 2', value), /"2" too many/);
});

test('a number is rounded to the decimals of another', () => {
  assert.equal(roundedAs(3.5714, 3.6), 3.6);
  assert.equal(roundedAs(3.5714, 4), 4);
});
