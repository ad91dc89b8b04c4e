import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../testing/build.ts';
import { smallContent } from '../testing/fixture.ts';
import { llmsFile } from './llms.ts';

test('programs find the data package, and each position with its address and its numbers', () => {
  const text = llmsFile(build(smallContent()));
  assert.match(text, /^# Tea: Tea\n\n> Who wants tea\.\n/);
  assert.match(text, /^- \[datapackage\.json\]\(\/data\/datapackage\.json\): \S/m);
  assert.match(text, /^- \[Reds on tea\]\(\/positions\/reds\/tea\/\): Reds want 30 cups\.$/m);
});
