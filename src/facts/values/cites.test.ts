import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartsIn, citedIn, citedSentences } from './cites.ts';

const BODY = `## Why\n\nTea is *warm*.<Cite claims="a-1 a-2"/> It costs <Fig id="cups"/> a cup. <Cite claims="b"/>
“Drink it.”<Cite claims="c"/>\n\n<Chart id="tea"/>\n\nSo much for tea.<Cite linking/> Nobody cites this. The U.S. drinks it.<Cite claims="a-1"/>`;

test('each sentence holds what it cites, wherever the citation stands, and headings and charts are none', () => {
  assert.deepEqual(
    citedSentences(BODY).map(({ text, claims, linking }) => [text, claims.join(), linking]),
    [
      ['Tea is *warm*.', 'a-1,a-2', false],
      ['It costs <Fig id="cups"/> a cup.', 'b', false],
      ['“Drink it.”', 'c', false],
      ['So much for tea.', '', true],
      ['Nobody cites this.', '', false],
      ['The U.S. drinks it.', 'a-1', false],
    ],
  );
});

test('a body names its claims and charts', () => {
  assert.deepEqual(citedIn(BODY), ['a-1', 'a-2', 'b', 'c', 'a-1']);
  assert.deepEqual(chartsIn(BODY), ['tea']);
});
