import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../../testing/build.ts';
import { smallContent } from '../../testing/fixture.ts';
import { check } from './parse.ts';
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
  const unread = (path: string, text: string) => parseFile(path, text).unread!;
  assert.equal(unread('a.yaml', 'name: Tea\nmark: "x\n').line, 3);
  const { line, wrong } = unread('a.mdx', '---\nname: Tea\nname: Milk\n---\n');
  assert.deepEqual([line, wrong], [3, 'cannot be read: duplicated mapping key']);
  assert.match(unread('a.mdx', 'name: Tea\n').wrong, /two lines of three hyphens/);
  for (const text of ['', '- tea', 'tea']) assert.match(unread('a.yaml', text).wrong, /holds no fields/, text);
  assert.equal(unread('a.mdx', '\uFEFF---\nname: Tea\n---\n\nTea.\n\nA <b>cup.\n').line, 7);
  assert.match(unread('a.json', '{').wrong, /^cannot be read/);
});

test('a file that cannot be read is the only problem: references to it are not reported', () => {
  const raw = smallContent();
  const [entry] = raw.questions;
  const { unread } = parseFile(entry!.file, '');
  const found = check({ ...raw, questions: [{ ...entry!, data: {}, body: '', unread: unread! }, ...raw.questions.slice(1)] }).problems;
  assert.deepEqual(found, [{ ...unread, check: 'schema' }]);
});

const withBody = (body: string) => parseFile('disagreements/cups.mdx', `---\nstate: open\n---\n${body}`);

test('Markdown, comments and known components may be in a body', () => {
  for (const body of ['', '## Two *cups*\n\nThey want <Fig id="cups"/>, see [there](/x/?a=1&b=2).', '{/* for authors */}', '1 \\< 2'])
    assert.equal(withBody(body).unread, undefined, body);
});

const BROKEN: [body: string, text: RegExp][] = [
  ['<script>alert(1)</script>', /holds <script>/],
  ['<Strange/>', /holds <Strange>.*<Fig\/>/],
  ['Tea <Fig id={1 + 1}/>', /holds <Fig> with code/],
  ['Tea <Fig {...tea}/>', /holds <Fig> with code/],
  ['import x from "y"\n\nTea.', /imports or exports/],
  ['{1 + 1}', /which is code/],
  ['An <Fig id="cups"', /cannot be read/],
];

test('anything else in a body is reported with its file and stops the build', () => {
  for (const [body, text] of BROKEN) {
    const raw = smallContent();
    const { data } = raw.disagreements[0]!;
    raw.disagreements[0] = { ...withBody(body), data };
    assert.throws(
      () => build(raw),
      ({ message }: Error) =>
        text.test(message) && /content\/disagreements\/cups\.mdx\n(.*\n)*? {2}line 4, body: cannot be read/.test(message),
      body,
    );
  }
});
