import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apa, citationFile } from './citation.ts';

const item = {
  id: 'tea-price',
  title: 'What tea costs, told at such length that the line of a file would have to break somewhere in it',
  author: 'The Reds',
  site: 'Tea',
  date: '2026-01-02',
  link: 'https://example.org/charts/tea-price/',
  abstract: 'It costs more than it did.',
};

test('a citation in APA style names author, day, title, site and address', () => {
  assert.equal(apa(item), `The Reds. (2026, January 2). ${item.title} [Chart]. Tea. ${item.link}`);
});

test('a site that has no publisher yet is named once', () => {
  assert.equal(apa({ ...item, author: 'Tea' }), `Tea. (2026, January 2). ${item.title} [Chart]. ${item.link}`);
});

test('no line of a RIS file is broken, and it ends as RIS says', () => {
  const lines = citationFile(item, 'ris').trimEnd().split('\n');
  assert.ok(lines.includes(`TI  - ${item.title}`));
  assert.ok(lines.includes('DA  - 2026/01/02/'), 'days and months have two digits');
  assert.ok(lines.every((line) => /^[A-Z][A-Z0-9] {2}-( |$)/.test(line)));
  assert.match(lines.at(-1)!, /^ER/);
});
