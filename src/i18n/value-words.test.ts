import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIM_STATES, claimStateWords } from './value-words.ts';

test('no word for checking says that a statement is true', () => {
  for (const state of CLAIM_STATES) {
    const { short, long } = claimStateWords[state];
    const said = `${short}. ${long}`.replace('It does not say that the statement is true.', '');
    assert.doesNotMatch(said, /\b(true|truth|verif\w+|confirm\w+|prov\w+|correct\w*|accurate|fact\w*|check\w*|✓)/i);
  }
  assert.match(claimStateWords.matched.long, /does not say that the statement is true/);
});
