import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { asksOf } from './asks.ts';
import { TEMPLATES } from './drawings.ts';
import { KINDS, type Given } from './kinds.ts';
import { explain } from './listing.ts';
import { manual } from './manual.ts';

const folder = join(import.meta.dirname, '../../facts/schema');
const schemas = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\n\s*\*?\s*/g, ' '))
  .join(' ');

const makings: { name: string; given: Given }[] = [
  ...Object.keys(KINDS).map((name) => ({ name, given: {} })),
  ...Object.keys(TEMPLATES).map((kind) => ({ name: 'chart', given: { kind: [kind] } })),
];
const options = makings.flatMap(({ name, given }) => asksOf(name, given).map((ask) => ({ name, ask })));

test('a field has the comment above it', () => {
  assert.match(manual('source', ['source', 'interest']), /^Who pays for it/);
  assert.match(manual('source', ['claim', 'at']), /^The paragraph of our copy/);
});

test('a comment of several lines is one text, without its stars', () => {
  assert.match(manual('position', ['position']), /^One party on one question: \S+ The body puts/);
});

test('a field takes what its own text names: fields of another constant, and that constant’s comment', () => {
  assert.equal(manual('source', ['source', 'claims', 'at']), manual('source', ['claim', 'at']));
  assert.equal(manual('source', ['source', 'claims']), manual('source', ['claim']));
  assert.equal(manual('chart', ['chart', 'finding']), manual('chart', ['common', 'finding']));
  assert.equal(manual('position', ['position', 'missing', 'where']), manual('text', ['lastChecked', 'where']));
});

test('fields of one name in different places are told apart', () => {
  assert.notEqual(manual('source', ['source', 'distance']), manual('source', ['source', 'claims', 'distance']));
});

test('an unknown constant is an error, an unknown field is silence', () => {
  assert.throws(() => manual('source', ['sauce']), /no constant "sauce"/);
  assert.equal(manual('source', ['source', 'nothing']), '');
});

test('every needed option is explained, in the schemas’ own words', () => {
  const silent = options.filter(({ ask }) => ask.needed && !explain(ask));
  assert.deepEqual(
    silent.map(({ name, ask }) => `${name} --${ask.option}`),
    [],
  );
  const strange = options.filter(({ ask }) => !schemas.includes(ask.manual));
  assert.deepEqual(
    strange.map(({ name, ask }) => `${name} --${ask.option}: ${ask.manual}`),
    [],
  );
});

test('no kind has two options of one name', () => {
  for (const { name, given } of makings) {
    const names = asksOf(name, given).map(({ option }) => option);
    assert.deepEqual(names, [...new Set(names)], name);
  }
});
