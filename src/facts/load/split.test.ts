import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from './build.ts';
import { smallContent } from '../../testing/fixture.ts';
import { split, unreadable } from './split.ts';

test('fields and body are told apart, whatever ends the lines', () => {
  for (const end of ['\n', '\r\n']) {
    const { data, body } = split('a.mdx', ['---', 'name: Tea', '---', '', 'It is hot.', ''].join(end));
    assert.deepEqual([data, body], [{ name: 'Tea' }, 'It is hot.']);
  }
  assert.deepEqual(split('a.yaml', 'name: Tea'), { data: { name: 'Tea' }, body: '' });
  assert.deepEqual(split('a.json', '{"name":"Tea"}'), { data: { name: 'Tea' }, body: '' });
});

/** What is said of a file that cannot be read. */
function said(path: string, text: string): string {
  try {
    return `nothing, but ${JSON.stringify(split(path, text))}`;
  } catch (fault) {
    const { file, field, wrong, todo } = unreadable(path, fault);
    return `${file} ${field}: ${wrong}. ${todo}`;
  }
}

test('of a file that cannot be read the line is told, counted from its first', () => {
  assert.match(said('a.yaml', 'name: Tea\nmark: "x\n'), /^a\.yaml line [23]: cannot be read: .*\. Mind quotes/);
  assert.match(said('a.mdx', '---\nname: Tea\nname: Milk\n---\n'), /^a\.mdx line 3: cannot be read: duplicated mapping key\./);
  assert.match(said('a.mdx', 'name: Tea\n'), /two lines of three hyphens/);
  for (const text of ['', '- tea', 'tea']) assert.match(said('a.yaml', text), /holds no fields/, text);
  assert.match(said('a.json', '{'), /^a\.json : cannot be read/);
});

test('a file that cannot be read is the only problem: others may name it all the same', () => {
  const raw = smallContent();
  const [entry] = raw.questions;
  const lost = unreadable(entry!.file, new Error('it is torn'));
  const found = check({ ...raw, questions: [{ ...entry!, data: {}, body: '', lost }, ...raw.questions.slice(1)] }).problems;
  assert.deepEqual(found, [{ ...lost, check: 'schema' }]);
});
