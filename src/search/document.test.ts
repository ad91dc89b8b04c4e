import assert from 'node:assert/strict';
import { test } from 'node:test';
import { link } from '../facts/load/link.ts';
import { check } from '../facts/load/parse.ts';
import { asWritten } from '../testing/as-written.ts';
import { smallContent } from '../testing/fixture.ts';
import { richLibrary } from '../testing/rich-content.ts';
import { data } from '../testing/spoil.ts';
import { documentsOf } from './document.ts';
import { searchRecords } from './records.ts';

test('what the index is told of each record, part by part', () => {
  const library = richLibrary();
  const write = documentsOf(library);
  const documents = searchRecords(library).map((record) => `${record.url}\n${write(record).replaceAll('><', '>\n<')}\n`);
  asWritten(new URL('golden/documents.txt', import.meta.url), documents.join('\n'));
});

test('readers’ words are given where a text says a name whole, in the singular or plural, and lacks the others', () => {
  const raw = smallContent();
  data(raw.readersWords[0])['same'] = [
    ['cup', 'mug'],
    ['pot', 'kettle'],
  ];
  const write = documentsOf(link(check(raw, {}).entries));
  const readers = (title: string) =>
    /id="-readers"[^>]*>([^<]*)</.exec(write({ url: '/', kind: 'event', title, summary: '' }))?.[1] ?? 'none';
  for (const [title, words] of [
    ['A cup', 'mug'],
    ['Two cups', 'mug'],
    ['Cups, and pots', 'mug kettle'],
    ['A mug and a cup', 'none'],
    ['A cupboard', 'none'],
  ] as const)
    assert.equal(readers(title), words, title);
});
