import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../testing/build.ts';
import { RECORD_KINDS } from '../facts/schema/readers-words.ts';
import { smallContent } from '../testing/fixture.ts';
import { searchRecords } from './records.ts';

test('a search finds every kind of record, each record once, with figures as they are printed', () => {
  const records = searchRecords(build(smallContent()));
  const urls = records.map(({ url, title }) => `${url} ${title}`);
  assert.equal(new Set(urls).size, urls.length);
  assert.deepEqual(
    RECORD_KINDS.filter((kind) => !records.some((one) => one.kind === kind)),
    [],
  );
  assert.ok(records[0]!.summary.includes('30 cups'));
  assert.ok(records[0]!.more!.includes('They want 30.'), 'the case in prose');
});

test('of a position on which nothing was found, no note of ours is to be found', () => {
  const silent = searchRecords(build(smallContent())).find(({ url }) => url === '/positions/blues/tea/')!;
  assert.deepEqual([silent.answer, silent.summary, silent.more, silent.statements], [undefined, '', '', []]);
});
