import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { build } from '../library/build.ts';
import { smallContent } from '../library/fixture.ts';
import type { Library } from '../library/types.ts';
import { atom, lastingId } from './feed.ts';

interface Entry {
  id: string;
  title: string;
  content: string;
  updated: string;
}

/** What a reader of feeds makes of a feed. */
function parsed(xml: string): { updated: string; id: string; entry?: Entry[] } {
  const parser = new XMLParser({ isArray: (name) => name === 'entry', parseTagValue: false, trimValues: false });
  return (parser.parse(xml, true) as { feed: ReturnType<typeof parsed> }).feed;
}

const HARD = `A "cup" & a 'mug' < one > two ]]> &amp; é 😀`;
const BROKEN = '\u0000\u0007\u001b\ufffe\ud800';

function corrected(): Library {
  const raw = smallContent();
  const correction = (id: string, date: string, kind: string) => ({
    id,
    file: `content/corrections/${id}.yaml`,
    data: { date, kind, changed: HARD + BROKEN, why: `${HARD}${BROKEN}`, said: HARD, touches: ['figures/cups'] },
    body: '',
  });
  raw.corrections = [correction('older', '2026-02-01', 'revision'), correction('newer', '2026-03-01', 'correction')];
  return build(raw);
}

test('whatever a correction says arrives as it was written, but for what XML cannot hold', () => {
  const [entry] = parsed(atom('corrections', corrected())).entry!;
  assert.equal(entry!.title, `Correction: ${HARD}`);
  assert.equal(entry!.content, `${HARD}\nWhat it said: “${HARD}”\nWhy: ${HARD}`);
  assert.equal(entry!.updated, '2026-03-01T00:00:00Z');
});

test('one feed holds corrections only, the other all changes, newest first', () => {
  const library = corrected();
  assert.equal(parsed(atom('corrections', library)).entry!.length, 1);
  const all = parsed(atom('changes', library));
  assert.deepEqual(
    all.entry!.map(({ updated }) => updated.slice(0, 10)),
    ['2026-03-01', '2026-02-01'],
  );
  assert.equal(all.updated, '2026-03-01T00:00:00Z');
});

test('an empty feed is as old as the record', () => {
  const feed = parsed(atom('corrections', build(smallContent())));
  assert.equal(feed.updated, '2026-01-02T00:00:00Z');
  assert.equal(feed.entry, undefined);
});

test('ids are UUIDs that never change, and different for different names', () => {
  assert.equal(lastingId('Tea', 'newer'), 'urn:uuid:d1d071c3-8e7e-83f4-9f63-26b90e6e3cd5');
  assert.notEqual(lastingId('Tea', 'a', 'b'), lastingId('Tea', 'ab'));
  const library = corrected();
  const ids = [atom('corrections', library), atom('changes', library)].map((xml) => parsed(xml).entry![0]!.id);
  assert.deepEqual(ids, [lastingId('Tea', 'newer'), lastingId('Tea', 'newer')]);
});
