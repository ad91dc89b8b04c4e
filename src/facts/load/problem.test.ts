import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
// First, since it names the folder that is read.
import { path } from '../../testing/spoiled-copy.ts';
import { lineOf } from './problem.ts';

const lineIn = (file: string, field: string, wrong = 'is wrong') => lineOf({ file: `content/${file}`, field, wrong, todo: 'Fix it' });

test('a problem is in the line of its field, or of the nearest thing around it', () => {
  writeFileSync(
    path('a.yaml'),
    '# A comment\nname: Tea\nclaims:\n  - id: c-1\n    text: >-\n      Two\n      lines\n  - {id: c-2, text: Short}\n',
  );
  const fields = ['name', 'claims', 'claims.0.text', 'claims.1.id', 'claims.1 (c-2)', 'claims.0.missing', 'claims.7', 'nothing'];
  assert.deepEqual(
    fields.map((field) => lineIn('a.yaml', field)),
    [2, 3, 5, 8, 8, 4, 3, undefined],
  );
});

test('lines of an MDX file are counted from its first, in fields and in its body', () => {
  writeFileSync(path('a.mdx'), '---\nname: Tea\nsay: "a"\n---\n\nA body: with [marks\n\n<Fig id="mugs"/>\n');
  assert.equal(lineIn('a.mdx', 'say'), 3);
  assert.equal(lineIn('a.mdx', 'body'), 6);
  assert.equal(lineIn('a.mdx', 'body', 'names the unknown figure "mugs"'), 8);
});

test('a file that does not exist has no lines, and one that a command writes has none to look at', () => {
  writeFileSync(path('a.json'), '{"name": "Tea"}');
  assert.equal(lineIn('a.json', 'name'), undefined);
  assert.equal(lineIn('b.yaml', 'name'), undefined);
});
