import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../testing/build.ts';
import { smallContent } from '../testing/fixture.ts';
import { searchCatalogue } from './records.ts';

test('the catalog holds every record once, with the words of readers, and is the same each time', () => {
  const made = () => searchCatalogue(build(smallContent()));
  const { records, same, misspelled, claims } = made();
  const urls = records.map(({ url }) => url);
  assert.equal(new Set(urls).size, urls.length);
  assert.ok(
    ['position', 'figure', 'chart', 'term', 'event', 'law', 'study', 'source', 'help', 'page'].every((kind) =>
      records.some((one) => one.kind === kind),
    ),
  );
  assert.deepEqual([same[0], misspelled['tee'], claims['c-1']], [['cup', 'mug'], 'tea', 'The Reds want 30 cups.']);
  assert.ok(records[0]!.summary.includes('30 cups'), 'figures are printed');
  assert.equal(JSON.stringify(made()), JSON.stringify(made()));
});
