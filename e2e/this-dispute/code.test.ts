import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disputeWords, finder } from '../checks/dispute-words.ts';
import { filesBelow, placeOf, read } from '../checks/files.ts';

/** Tests, and what only tests import, may use the terms of any dispute. */
const forTests = (file: string) => file.endsWith('.test.ts') || file.startsWith('src/testing/');
const WRITTEN = /\.(ts|mjs|astro|css|svg)$/;

test('no name, id or address of the dispute stands in the code, its tests and drawings, and no term of it in the code', () => {
  const { names, terms } = disputeWords(placeOf('content'));
  assert.ok(names.length > 10 && terms.length > 0, 'the content was not read');
  const [named, termed] = [finder(names), finder(terms)];
  const files = filesBelow('src').filter((file) => WRITTEN.test(file));
  const told = (file: string, found: string[]) => found.map((word) => `${file}: ${word}`);
  const isCode = (file: string) => !forTests(file) && !file.endsWith('.svg');
  assert.deepEqual(
    [...files.flatMap((file) => told(file, named(read(file)))), ...files.filter(isCode).flatMap((file) => told(file, termed(read(file))))],
    [],
  );
});
