import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../testing/build.ts';
import { smallContent } from '../testing/fixture.ts';
import { data } from '../testing/spoil.ts';
import { searchIndex } from './index.ts';

const raw = smallContent();
data(raw.terms[0])['misspelled'] = ['Kup'];
data(raw.terms[0])['meaning'] = 'A <vessel> & more.';
const library = build(raw);

test('the index is the same each time', async () => {
  const [one, other] = [await searchIndex([library]), await searchIndex([library])];
  assert.deepEqual([...one], [...other]);
});

test('the words of the site are kept for misspelled ones, the most frequent first, and nothing of Pagefind’s that the page does not load', async () => {
  const files = await searchIndex([library]);
  const { words, misspelled } = JSON.parse(Buffer.from(files.get('spelling.en.json')!).toString());
  assert.deepEqual(misspelled, [
    ['tee', 'tea'],
    ['kup', 'Cup'],
  ]);
  assert.deepEqual(words.slice(0, 8), ['tea', 'reds', 'about', 'cups', 'the', 'blues', 'how', 'more']);
  assert.deepEqual(
    ['dd', 'pagefind', 'amp', 'nbsp', 'id', 'body', 'by'].filter((word) => words.includes(word)),
    [],
  );
  assert.deepEqual(words.slice(-3), ['they', 'vessel', 'what']);
  assert.deepEqual(
    [...files.keys()].filter((name) => /ui|highlight|worker|unknown/.test(name)),
    [],
  );
  assert.deepEqual([...files.keys()], [...files.keys()].sort());
});
