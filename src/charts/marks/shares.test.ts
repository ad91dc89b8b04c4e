import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Shares } from '../../facts/schema/drawings/shares.ts';
import { draw } from '../render/draw.ts';
import { crowded, matchesGolden, textsOf, withClass } from '../../testing/golden.ts';
import { THUMB_HEIGHT, type SvgNode } from '../layout/scene.ts';

type Row = Shares['panels'][number]['rows'][number];
const row = (figure: string, value: number, label: string, more: Partial<Row> = {}): Row => ({
  figure,
  value,
  display: `${value}%`,
  unit: '%',
  counted: false,
  interval: undefined,
  label,
  card: false,
  claims: [],
  ...more,
});

const tea: Shares = {
  kind: 'shares',
  by: 'reds',
  tone: 'second',
  mark: 'circle',
  short: 'Reds',
  half: true,
  notes: [{ sign: '*', text: 'The host names no guests.', claims: [] }],
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

const groupsOf = (nodes: SvgNode[]) => nodes.filter(({ attrs }) => attrs['data-row']);

test('shares look as they did when somebody looked', () => matchesGolden('shares', tea));

for (const size of ['wide', 'mid', 'narrow', 'thumb'] as const) {
  test(`${size}: a bar's length is its share of the full track`, () => {
    const drawing = draw(tea, size);
    const track = Number(withClass(drawing, 'track')[0]!.attrs['width']);
    const [half] = withClass(drawing, 'open').map(({ attrs }) => Number(attrs['width']));
    const [whole] = withClass(drawing, 'solid').map(({ attrs }) => Number(attrs['width']));
    assert.deepEqual([half, whole], [track / 2, track]);
  });

  test(`${size}: no label meets another, and each share is printed in the group of its row, in order`, () => {
    assert.deepEqual(crowded(tea, size), []);
    const rows = groupsOf(draw(tea, size).nodes).map((group) => [
      group.attrs['data-row'],
      textsOf({ width: 0, height: 0, nodes: [group] }).find((said) => said.endsWith('%')),
    ]);
    const all = [
      ['more', '50%'],
      ['all', '100%'],
      ['few', '12%'],
    ];
    assert.deepEqual(rows, size === 'thumb' ? all.slice(0, 2) : all);
  });
}

test('a published interval is a line from its low to its high end', () => {
  const ticks = withClass(draw(tea, 'wide'), 'tick').map(({ attrs }) => String(attrs['d'])); // the track runs from 310 over 350 px
  assert.ok(ticks.some((d) => /^M625 .*H660M660 /.test(d)));
});

test('a bar is filled only where the number of people asked is known', () => {
  const drawing = draw(tea, 'wide');
  assert.deepEqual([withClass(drawing, 'solid').length, withClass(drawing, 'open').length], [1, 2]);
});

test('a sign stands on the page only, because a card has no room for its note', () => {
  const marked = { ...tea, panels: [{ label: 'Guests', rows: [row('few', 12, 'They spilled it', { note: '*' })] }] };
  assert.ok(textsOf(draw(marked, 'wide')).includes('They spilled it *'));
  assert.ok(textsOf(draw(marked, 'thumb')).includes('They spilled it'));
});

test('three rows with labels of two lines fit on a card, and the short base stands under each', () => {
  const long = 'They want more tea, and they want it before the cake is cut';
  const rows = ['one', 'two', 'three'].map((id) =>
    row(id, 40, long, { base: 'All who stayed; number not reported', short: 'All', card: true }),
  );
  const three = { ...tea, panels: [{ label: 'Guests', rows }] };
  assert.ok(draw(three, 'thumb').height <= THUMB_HEIGHT, `${draw(three, 'thumb').height}`);
  assert.deepEqual(crowded(three, 'thumb'), []);
  assert.equal(textsOf(draw(three, 'thumb')).filter((said) => said === 'All').length, 3);
});
