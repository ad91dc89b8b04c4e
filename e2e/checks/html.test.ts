import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from 'htmlparser2';
import { filesBelow, read } from './files.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

const NOT_PROSE = new Set(['head', 'script', 'style', 'svg', 'pre']);
const INLINE = new Set(['a', 'b', 'span', 'time', 'i', 'em', 'strong', 'mark']);

/** The text that a page shows as prose. Blocks are set off by line breaks. */
function shownText(node: Node): string {
  if (node.type === 'text') return node.data;
  if (!('attribs' in node) || NOT_PROSE.has(node.name)) return '';
  const text = node.children.map(shownText).join('');
  return INLINE.has(node.name) ? text : `\n${text}\n`;
}

test('no sentence runs into the next for want of a space', () => {
  const runs = filesBelow('dist')
    .filter((name) => name.endsWith('.html'))
    .flatMap((file) => {
      const text = parseDocument(read(file)).children.map(shownText).join('');
      return [...text.matchAll(/.{0,20}[a-z][.!?;,][A-Z][a-z].{0,20}/g)].map((match) => `${file}: ${match[0]}`);
    });
  assert.deepEqual(runs, []);
});
