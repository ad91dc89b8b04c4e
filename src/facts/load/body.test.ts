import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from './build.ts';
import { piecesOf } from './body.ts';
import { smallContent } from '../../testing/fixture.ts';

test('a body is HTML, with a component in its place among it', () => {
  assert.deepEqual(piecesOf('## Two *cups*\n\nThey want <Fig id="cups"/>, see [there](/x/?a=1&b=2).'), [
    { html: '<h2 id="two-cups">Two <em>cups</em></h2>\n<p>They want ' },
    { component: 'Fig', attrs: { id: 'cups' } },
    { html: ', see <a href="/x/?a=1&#38;b=2">there</a>.</p>' },
  ]);
});

test('headings of the same words have places of their own', () => {
  const [piece] = piecesOf('## Tea\n\n## Tea');
  assert.deepEqual(piece, { html: '<h2 id="tea">Tea</h2>\n<h2 id="tea-1">Tea</h2>' });
});

test('signs of HTML in a text stay text', () => {
  assert.deepEqual(piecesOf('Fish & chips, 1 \\< 2'), [{ html: '<p>Fish &amp; chips, 1 &lt; 2</p>' }]);
});

test('an empty body and a comment print nothing', () => {
  assert.deepEqual(piecesOf('\n'), []);
  assert.deepEqual(piecesOf('{/* for authors */}'), []);
});

const BROKEN: [body: string, text: RegExp][] = [
  ['<script>alert(1)</script>', /holds <script>/],
  ['<Strange/>', /holds <Strange>.*<Fig\/>/],
  ['import x from "y"\n\nTea.', /imports or exports/],
  ['{1 + 1}', /nothing works out/],
  ['An <Fig id="cups"', /cannot be read/],
];

test('whatever else stands in a body is told with its file, and stops the build', () => {
  for (const [body, says] of BROKEN) {
    const raw = smallContent();
    raw.disagreements[0]!.body = body;
    assert.throws(
      () => build(raw),
      ({ message }: Error) => says.test(message) && /content\/disagreements\/cups\.mdx\n(.*\n)*? {2}body: cannot be read/.test(message),
      body,
    );
  }
});
