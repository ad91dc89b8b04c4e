import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../../testing/build.ts';
import { bodyProblem } from './check-body.ts';
import { smallContent } from '../../testing/fixture.ts';

const problemOf = (body: string) => bodyProblem({ id: 'cups', file: 'content/disagreements/cups.mdx', data: {}, body });

test('Markdown, comments and known components may be in a body', () => {
  for (const body of ['', '## Two *cups*\n\nThey want <Fig id="cups"/>, see [there](/x/?a=1&b=2).', '{/* for authors */}', '1 \\< 2'])
    assert.equal(problemOf(body), undefined, body);
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
    raw.disagreements[0]!.body = body;
    assert.throws(
      () => build(raw),
      ({ message }: Error) => text.test(message) && /content\/disagreements\/cups\.mdx\n(.*\n)*? {2}body: cannot be read/.test(message),
      body,
    );
  }
});
