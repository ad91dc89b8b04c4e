import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../testing/build.ts';
import { smallContent } from '../testing/fixture.ts';
import { data } from '../testing/spoil.ts';
import { sourceLine, sourceNotes } from './cited.ts';

const { claims, locale } = build(smallContent());
const [first] = claims.values();
const second = { ...first!, id: 'c-2', at: undefined, caveat: 'Take care.' };
const elsewhere = { ...first!, id: 'd-1', source: { ...first!.source, id: 'daily', publisher: 'The Daily' } };

test('a line of sources names a publisher once for claims of one day; further claims are links of their own', () => {
  const [paper, daily, ...rest] = sourceLine([first!, elsewhere, second], locale);
  assert.deepEqual([paper!.name, daily!.name, rest.length], ['The Reds', 'The Daily', 0]);
  assert.deepEqual(
    paper!.more.map(({ href }) => href),
    ['/sources/paper/#c-2'],
  );
  assert.equal(sourceLine([first!, { ...second, secondHand: true }], locale).length, 2);
});

test('a note says once what is so of several claims of a source, and its interest and every caveat', () => {
  const [note, ...rest] = sourceNotes([first!, second], locale);
  assert.deepEqual([rest.length, note!.places.length, note!.notes], [0, 2, ['Its own.', 'Take care.']]);
  const [, doubted] = sourceNotes([first!, { ...second, confidence: 'low' as const }], locale);
  assert.match(doubted!.notes.at(-1)!, /aren’t sure/);
  const [, likely] = sourceNotes([first!, { ...second, confidence: 'medium' as const }], locale);
  assert.deepEqual(likely!.notes, ['Its own.', 'Take care.'], 'a list says once that we are fairly sure');
});

test('a citation prints the day of publication, never the day of what it tells', () => {
  const raw = smallContent();
  Object.assign(data(raw.sources[0])['claims'][0], { date: '1999-12-31' });
  const [old] = build(raw).claims.values();
  assert.deepEqual([sourceLine([old!], locale)[0]!.date, old!.said], ['Jan 2026', '1999-12-31']);
});
