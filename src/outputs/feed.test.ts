import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readXml, textOf, within } from '../testing/xml.ts';
import { build } from '../testing/build.ts';
import { smallContent } from '../testing/fixture.ts';
import { richLibrary } from '../testing/rich-content.ts';
import type { Library } from '../facts/load/types.ts';
import { atom } from './feed.ts';
import { permanentId } from './permanent-id.ts';

interface Entry {
  id: string;
  title: string;
  content: string;
  updated: string;
}

/** What a reader of feeds makes of a feed. */
function parsed(xml: string): { updated: string; id: string; entry: Entry[] } {
  const feed = readXml(xml);
  const [updated, id] = [textOf(feed, 'updated'), textOf(feed, 'id')];
  const entry = within(feed, 'entry').map((one) => ({
    id: textOf(one, 'id'),
    title: textOf(one, 'title'),
    content: textOf(one, 'content'),
    updated: textOf(one, 'updated'),
  }));
  return { updated, id, entry };
}

const HARD = `A "cup" & a 'mug' < one > two ]]> &amp; é 😀`;

function corrected(): Library {
  const raw = smallContent();
  const correction = (id: string, date: string, kind: string) => ({
    id,
    file: `content/corrections/${id}.yaml`,
    data: { date, kind, changed: HARD, why: HARD, said: HARD, touches: ['figures/cups'] },
    body: '',
  });
  raw.corrections = [correction('older', '2026-02-01', 'revision'), correction('newer', '2026-03-01', 'correction')];
  return build(raw);
}

test('whatever a correction says arrives as it was written', () => {
  const [entry] = parsed(atom('corrections', corrected())).entry;
  assert.equal(entry!.title, `Correction: ${HARD}`);
  assert.equal(entry!.content, `${HARD}\nWhat it said: “${HARD}”\nWhy: ${HARD}`);
  assert.equal(entry!.updated, '2026-03-01T00:00:00Z');
});

test('one feed holds corrections only, the other all changes, newest first', () => {
  const library = corrected();
  assert.equal(parsed(atom('corrections', library)).entry.length, 1);
  const all = parsed(atom('changes', library));
  assert.deepEqual(
    all.entry.map(({ updated }) => updated.slice(0, 10)),
    ['2026-03-01', '2026-02-01'],
  );
  assert.equal(all.updated, '2026-03-01T00:00:00Z');
});

test('a feed keeps every entry, however many there are: readers would take one that is gone for withdrawn', () => {
  const raw = smallContent();
  const data = { date: '2026-02-01', kind: 'correction', changed: 'It.', why: 'A slip.', touches: ['figures/cups'] };
  raw.corrections = Array.from({ length: 60 }, (_, i) => ({ id: `c-${i}`, file: `content/corrections/c-${i}.yaml`, data, body: '' }));
  for (const name of ['corrections', 'changes'] as const) assert.equal(parsed(atom(name, build(raw))).entry.length, 60);
});

test('a chart that is new stands among the changes by its date', () => {
  const library = richLibrary();
  const [version] = library.versions.get('cups')!.filter(({ kind }) => kind === 'first');
  library.versions.set('cups', [{ ...version!, date: '2026-02-20' }]);
  assert.deepEqual(
    parsed(atom('changes', library)).entry.map(({ title, updated }) => [title, updated.slice(0, 10)]),
    [
      ['New chart: An old chart', '2026-02-20'],
      ['Correction: It was 29.', '2026-02-01'],
    ],
  );
});

test('a feed of which nothing is to tell yet says so in one entry, as old as the record', () => {
  for (const name of ['corrections', 'changes'] as const) {
    const feed = parsed(atom(name, build(smallContent())));
    assert.equal(feed.updated, '2026-01-02T00:00:00Z');
    assert.deepEqual(
      feed.entry.map(({ title }) => title),
      [name === 'corrections' ? 'Nothing was corrected yet' : 'Nothing was changed yet'],
    );
  }
});

test('ids are UUIDs that never change, and different for different names', () => {
  assert.equal(permanentId('Tea', 'newer'), 'urn:uuid:d1d071c3-8e7e-83f4-9f63-26b90e6e3cd5');
  assert.notEqual(permanentId('Tea', 'a', 'b'), permanentId('Tea', 'ab'));
  const library = corrected();
  const ids = [atom('corrections', library), atom('changes', library)].map((xml) => parsed(xml).entry[0]!.id);
  assert.deepEqual(ids, [permanentId('Tea', 'newer'), permanentId('Tea', 'newer')]);
});
