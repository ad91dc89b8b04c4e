import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { draw, crowded, groupsOf, matchesGolden, textsOf, withClass, SIZES } from '../../testing/golden.ts';

type Row = ResolvedDrawing<'shares'>['groups'][number]['rows'][number];
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

const tea: ResolvedDrawing<'shares'> = {
  kind: 'shares',
  by: 'reds',
  tone: 'second',
  mark: 'circle',
  short: 'Reds',
  half: true,
  notes: [{ sign: '*', text: 'The host names no guests.', claims: [] }],
  groups: [
    {
      label: 'All guests',
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

for (const size of SIZES) {
  test(`${size}: a bar's length is its share of the full track`, () => {
    const drawing = draw(tea, size);
    const track = Number(withClass(drawing, 'track')[0]!.attrs['width']);
    const [half] = withClass(drawing, 'open').map(({ attrs }) => Number(attrs['width']));
    const [whole] = withClass(drawing, 'solid').map(({ attrs }) => Number(attrs['width']));
    assert.ok(Math.abs(half! - track / 2) < 0.11 && whole === track, `${half}, ${whole} of ${track}`);
  });

  test(`${size}: no label meets another, and each share is printed in the group of its row, in order`, () => {
    assert.deepEqual(crowded(tea, size), []);
    const rows = groupsOf(draw(tea, size)).map((group) => [
      group.attrs['data-row'],
      textsOf({ nodes: [group] }).find((said) => said.endsWith('%')),
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
  const drawing = draw(tea, 'wide');
  const { x, width } = withClass(drawing, 'track')[0]!.attrs as Record<string, number>;
  const [low, high] = /^M(\S+) .*H(\S+)M/
    .exec(String(withClass(drawing, 'tick')[0]!.attrs['d']))!
    .slice(1)
    .map(Number);
  assert.ok(Math.abs(low! - (x! + 0.9 * width!)) < 0.2 && Math.abs(high! - (x! + width!)) < 0.2, `${low} to ${high}`);
});

test('a bar is filled only where the number of people asked is known', () => {
  const drawing = draw(tea, 'wide');
  assert.deepEqual([withClass(drawing, 'solid').length, withClass(drawing, 'open').length], [1, 2]);
});

test('a sign is on the page only, because a thumbnail has no room for its note', () => {
  const marked = { ...tea, groups: [{ label: 'Guests', rows: [row('few', 12, 'They spilled it', { note: '*' })] }] };
  assert.ok(textsOf(draw(marked, 'wide')).includes('They spilled it*'));
  assert.ok(textsOf(draw(marked, 'thumb')).includes('They spilled it'));
});

test('a thumbnail has room for three labels of two lines, and for six short ones', () => {
  const long = 'They want more tea, and they want it before the cake is cut and the guests have gone home';
  const few = { ...tea, groups: [{ label: 'Guests', rows: ['one', 'two', 'three'].map((id) => row(id, 40, long)) }] };
  const many = { ...tea, groups: [{ label: 'Guests', rows: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => row(id, 40, long)) }] };
  for (const spec of [few, many]) assert.deepEqual(crowded(spec, 'thumb'), []);
  assert.equal(groupsOf(draw(many, 'thumb')).length, 6);
  assert.ok(textsOf(draw(many, 'thumb')).some((said) => said.endsWith('…')));
});
