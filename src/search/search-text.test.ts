import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenizer } from './search-text.ts';

const { terms } = tokenizer('en');

test('a number is one term however people type it', () => {
  const forms: [string, string[]][] = [
    ['200', ['$200 million', '200M', '200 mil', '$200m', '200,000,000', '0.2 billion']],
    ['4.6m', ['4.6 million', '4.6M', '4,600,000']],
    ['2,400', ['2400', '2,400 workers', '2.4k']],
    ['51.6%', ['51.6', '51.6 percent']],
    ['19/20', ['19 of 20', '19 out of 20']],
    ['five days', ['5 days']],
  ];
  for (const [, all] of forms) for (const form of all) assert.equal(terms(form)[0], terms(all[0]!)[0], form);
  assert.equal(terms('4.6m')[0], terms('4.6 million')[0]);
  assert.deepEqual(terms('19/20'), terms('19 of 20'));
  assert.equal(terms('five days')[0], terms('5 days')[0]);
  assert.notEqual(terms('200 million')[0], terms('200')[0]);
});

test('the endings of a word do not matter, its beginning does', () => {
  for (const [a, b] of [
    ['layoffs', 'layoff'],
    ['replacing', 'replaces'],
    ['replaced', 'replace'],
    ['penalties', 'penalty'],
    ['rehearsing', 'rehearse'],
    ['stopped', 'stopping'],
    ['Ada’s', 'ada'],
    ['résumé', 'resume'],
  ])
    assert.deepEqual(terms(a!), terms(b!), `${a} and ${b}`);
  for (const [a, b] of [
    ['bus', 'bu'],
    ['process', 'proces'],
    ['therapy', 'therapist'],
  ])
    assert.notDeepEqual(terms(a!), terms(b!), `${a} and ${b}`);
});

test('words that say nothing are left out, and signs alone are nothing', () => {
  assert.deepEqual(terms('What did they say about the strike?'), ['strik']);
  assert.deepEqual(terms('?!… — “”'), []);
});
