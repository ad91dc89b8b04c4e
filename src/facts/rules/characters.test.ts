import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowed, refused } from '../../testing/hostile-texts.ts';
import { refusedSigns } from '../values/characters.ts';
import { smallContent } from '../../testing/fixture.ts';
import type { Entries } from '../load/parse.ts';
import { signs } from './site.ts';
import { data, failure } from '../../testing/spoil.ts';

/** What the check of signs finds where a field holds a text. */
const found = (says: string) => {
  const raw = smallContent();
  data(raw.terms[0])['meaning'] = says;
  return [...signs({} as Entries, raw)];
};

test('every sign that no text may hold is refused, with file, field and its number', () => {
  for (const sign of refused()) {
    const [problem] = found(`A vessel${sign}.`);
    assert.ok(problem, JSON.stringify(sign));
    assert.deepEqual([problem.file, problem.field], ['content/terms/cup.yaml', 'meaning']);
    assert.match(problem.wrong, /^holds the sign U\+[0-9A-F]{4,}, which /);
  }
});

test('names of fields and bodies are looked at too, and the report itself holds no such sign', () => {
  const message = failure((raw) => {
    data(raw.readersWords[0])['misspelled'] = { 'te\u202ea': ['tee'] };
    raw.positions[0]!.body += '\u2066 \u001b[m';
  });
  assert.match(message, /misspelled\.tea\.0: holds the sign U\+202E, which turns the direction/);
  assert.match(message, /positions\/reds\/tea\.mdx\n {2}body: holds the sign U\+2066, .*; and U\+001B, which is a control character/);
  assert.deepEqual(refusedSigns(message), []);
});

test('whatever else a text holds is allowed: marks, quotes, emoji, letters of any language', () => {
  const text = allowed(1);
  for (let i = 0; i < 1000; i++) {
    const says = text();
    assert.deepEqual(refusedSigns(says), [], JSON.stringify(says));
  }
  assert.deepEqual(found('<b>"Tea" & 👩🏽‍🚀 שלום\r\nمرحبا \u200f\u200d</b>'), []);
});
