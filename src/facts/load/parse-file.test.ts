import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from './check.ts';
import { smallContent } from '../../testing/fixture.ts';
import { parseFile } from './parse-file.ts';

test('fields and body are told apart, with line endings of any system', () => {
  for (const end of ['\n', '\r\n']) {
    const { id, data, body } = parseFile('terms/a.mdx', ['---', 'name: Tea', '---', '', 'It is hot.', ''].join(end));
    assert.deepEqual([id, data, body], ['a', { name: 'Tea' }, 'It is hot.']);
  }
  for (const [path, text] of [
    ['terms/a.yaml', 'name: Tea'],
    ['terms/a.json', '{"name":"Tea"}'],
  ] as const)
    assert.deepEqual(parseFile(path, text), { id: 'a', file: `content/${path}`, data: { name: 'Tea' }, body: '' });
});

test('a file that cannot be read says why, and in which of its lines', () => {
  const lost = (path: string, text: string) => parseFile(path, text).lost!;
  assert.equal(lost('a.yaml', 'name: Tea\nmark: "x\n').line, 3);
  const { line, wrong } = lost('a.mdx', '---\nname: Tea\nname: Milk\n---\n');
  assert.deepEqual([line, wrong], [3, 'cannot be read: duplicated mapping key']);
  assert.match(lost('a.mdx', 'name: Tea\n').wrong, /two lines of three hyphens/);
  for (const text of ['', '- tea', 'tea']) assert.match(lost('a.yaml', text).wrong, /holds no fields/, text);
  assert.match(lost('a.json', '{').wrong, /^cannot be read/);
});

test('a file that cannot be read is the only problem: references to it are not reported', () => {
  const raw = smallContent();
  const [entry] = raw.questions;
  const { lost } = parseFile(entry!.file, '');
  const found = check({ ...raw, questions: [{ ...entry!, data: {}, body: '', lost: lost! }, ...raw.questions.slice(1)] }).problems;
  assert.deepEqual(found, [{ ...lost, check: 'schema' }]);
});
