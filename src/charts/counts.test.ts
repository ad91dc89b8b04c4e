import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Drawn } from '../domain/series.ts';
import { draw } from './draw.ts';
import { crowded, matchesGolden, textsOf, withClass } from './golden.ts';
import { CARD_HEIGHT } from './scene.ts';

const part = (figure: string, value: number, label: string, texture: 'solid' | 'open' | 'dotted') =>
  ({ figure, value, shown: String(value), unit: 'cups', counted: false, interval: undefined, label, texture }) as const;
const reds = { by: 'reds', tone: 'first', mark: 'square', short: 'Reds' } as const;

const tea: Drawn<'counts'> = {
  kind: 'counts',
  rows: [
    {
      id: 'first-count',
      claims: [],
      card: true,
      when: 'Week of January 5, 2026',
      label: 'The host counts',
      says: 'Eleven cups are said to be empty, and nobody has filled them since the last count.',
      parts: [part('empty', 11, 'empty', 'solid'), part('full', 1, 'full', 'open')],
    },
    {
      id: 'answer',
      claims: [],
      card: true,
      when: 'January 9, 2026',
      ...reds,
      label: 'The Reds answer',
      says: 'All are full, they say.',
      parts: [part('all', 12, 'said to be full', 'open')],
    },
    {
      id: 'since',
      claims: [],
      card: false,
      when: 'As of February 1, 2026',
      label: 'Since then',
      says: 'No later count was found.',
      parts: [part('unknown', 12, 'not known', 'dotted')],
    },
  ],
};

test('counts look as they did when somebody looked', () => matchesGolden('counts', tea));

for (const size of ['wide', 'narrow', 'card'] as const) {
  test(`${size}: there are as many squares as things, each in its texture`, () => {
    const count = (name: string) => withClass(draw(tea, size), name).filter(({ tag }) => tag === 'rect').length;
    assert.deepEqual([count('solid'), count('open'), count('dotted')], [11, 13, size === 'card' ? 0 : 12]);
  });

  test(`${size}: no label meets another, and each part prints its number`, () => {
    assert.deepEqual(crowded(tea, size), []);
    const texts = textsOf(draw(tea, size)).join(' ');
    assert.ok(texts.includes('11 empty + 1 full') && texts.includes('12 said to be full'));
  });
}

test('squares stand ten to a line, and the eleventh begins the next', () => {
  const [first, ...others] = withClass(draw(tea, 'wide'), 'solid').filter(({ tag }) => tag === 'rect');
  assert.equal(others[8]!.attrs['y'], first!.attrs['y']);
  assert.equal(others[9]!.attrs['x'], first!.attrs['x']);
  assert.ok(Math.abs(Number(others[9]!.attrs['y']) - Number(first!.attrs['y']) - 35.4) < 0.01);
});

test('a card is no higher than its room', () => assert.ok(draw(tea, 'card').height <= CARD_HEIGHT));
