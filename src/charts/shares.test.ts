import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Drawn } from '../domain/series.ts';
import { draw } from './draw.ts';
import { crowded, matchesGolden, textsOf, withClass } from './golden.ts';
import { CARD_HEIGHT } from './scene.ts';

type Row = Drawn<'shares'>['panels'][number]['rows'][number];
const row = (figure: string, value: number, label: string, more: Partial<Row> = {}): Row => ({
  figure,
  value,
  shown: `${value}%`,
  unit: '%',
  counted: false,
  interval: undefined,
  label,
  card: false,
  claims: [],
  ...more,
});

const tea: Drawn<'shares'> = {
  kind: 'shares',
  by: 'reds',
  tone: 'second',
  mark: 'circle',
  short: 'Reds',
  half: true,
  notes: [{ sign: '*', says: 'The host names no guests.', claims: [] }],
  panels: [
    {
      label: 'All guests',
      note: 'number asked: not reported',
      rows: [row('more', 50, 'They want more tea, and they want it before the cake is cut', { card: true })],
    },
    {
      label: 'Guests who stayed',
      rows: [
        row('all', 100, 'They liked it', { counted: true, interval: [90, 100], base: 'The Reds, 2026; 120 guests', card: true }),
        row('few', 12, 'They spilled it', { note: '*' }),
      ],
    },
  ],
};

test('shares look as they did when somebody looked', () => matchesGolden('shares', tea));

for (const size of ['wide', 'narrow', 'card'] as const) {
  test(`${size}: a bar's length is its share of the full track`, () => {
    const drawing = draw(tea, size);
    const track = Number(withClass(drawing, 'track')[0]!.attrs['width']);
    const [half] = withClass(drawing, 'open').map(({ attrs }) => Number(attrs['width']));
    const [whole] = withClass(drawing, 'solid').map(({ attrs }) => Number(attrs['width']));
    assert.deepEqual([half, whole], [track / 2, track]);
  });

  test(`${size}: no label meets another, and each share is printed`, () => {
    assert.deepEqual(crowded(tea, size), []);
    const texts = textsOf(draw(tea, size));
    assert.deepEqual(['50%', '100%', '12%'].filter((shown) => texts.includes(shown)).length, size === 'card' ? 2 : 3);
  });
}

test('a bar is filled only where the number of people asked is known', () => {
  const drawing = draw(tea, 'wide');
  assert.deepEqual([withClass(drawing, 'solid').length, withClass(drawing, 'open').length], [1, 2]);
});

test('a card is no higher than its room', () => assert.ok(draw(tea, 'card').height <= CARD_HEIGHT));
