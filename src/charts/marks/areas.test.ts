import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import type { FigureValue } from '../../facts/schema/drawings/resolve.ts';
import { millions } from './areas.ts';
import { drawAreas } from './areas.ts';
import { crowded, groupsOf, matchesGolden, textsOf, withClass, SIZES } from '../../testing/golden.ts';
import { THUMB_HEIGHT, WIDTH, type Drawing } from '../layout/scene.ts';

const STROKE = 2;

const money = (figure: string, value: number, unit: 'million' | 'billion'): { figure: string } & FigureValue => ({
  figure,
  value,
  display: `$${value} ${unit}`,
  unit: `USD ${unit}`,
  counted: false,
  interval: undefined,
});
const reds = { by: 'reds', tone: 'first', mark: 'square', short: 'Reds' } as const;

/** What a tea house pays, takes in and holds, others say. */
const tea: ResolvedDrawing<'areas'> = {
  kind: 'areas',
  groups: [
    {
      label: 'Paid once',
      rows: [
        { ...money('spoons', 4, 'million'), label: 'for spoons', texture: 'solid', card: false },
        { ...money('cups', 100, 'million'), label: 'for cups', texture: 'solid', card: true },
      ],
    },
    {
      label: 'In one year',
      rows: [
        { ...money('left', 1.6, 'billion'), ...reds, label: 'left over', texture: 'open', card: true },
        { ...money('taken', 160, 'billion'), ...reds, label: 'taken in', note: 'in all its rooms', texture: 'open', card: true },
      ],
    },
    {
      label: 'Held, as claimed',
      rows: [
        {
          ...money('least', 40, 'billion'),
          upTo: money('most', 90, 'billion'),
          to: 'to',
          label: 'in the cellar',
          texture: 'dashed',
          card: false,
        },
      ],
    },
  ],
};

/** Outer sides of the squares of a class, in order. */
const sides = (drawing: Drawing, name: string) => withClass(drawing, name).map(({ attrs }) => Number(attrs['width']) + STROKE);

const wordsOf = (drawing: Drawing) =>
  new Map(groupsOf(drawing).map((group) => [group.attrs['data-row'], textsOf({ nodes: [group] }).join(' ')]));

test('a billion is a thousand millions, and what is no money has no place on the scale', () => {
  assert.equal(millions({ value: 1.6, unit: 'USD billion' }), 1600);
  assert.equal(millions({ value: 4, unit: 'USD million' }), 4);
  assert.throws(() => millions({ value: 3, unit: 'cups' }), /"cups"/);
});

test('a hundred times the money has ten times the side, at every size', () => {
  for (const size of SIZES) {
    const [left, taken] = sides(drawAreas(tea, size), 'open') as [number, number];
    assert.ok(Math.abs(taken / left - 10) < 0.4, `${size}: ${taken} and ${left}`);
  }
});

test('squares of all groups share one scale, across units', () => {
  const drawing = drawAreas(tea, 'wide');
  const [, cups] = sides(drawing, 'solid') as [number, number];
  const [left] = sides(drawing, 'open') as [number];
  assert.ok(Math.abs(left / cups - 4) < 0.2, `${left} and ${cups}`); // 1,600 to 100 is 4 to 1 in sides
  const [greatest, least] = withClass(drawing, 'dashed');
  const [from, to] = /^M(\S+) \S+H([\d.]+)/.exec(String(least!.attrs['d']))!.slice(1).map(Number) as [number, number];
  assert.ok(Math.abs((Number(greatest!.attrs['width']) + STROKE) / (to - from + STROKE / 2) - 1.5) < 0.01, `${to - from}`); // 90 to 40
});

test('all squares of a wide drawing are on one line, inside the frame and apart from each other', () => {
  const drawing = drawAreas(tea, 'wide');
  const boxes = groupsOf(drawing).map(({ children }) => children![0]!.attrs as Record<string, number>);
  const feet = boxes.map(({ y, height }) => Math.round(y! + height!));
  assert.equal(new Set(feet).size, 1, feet.join(' '));
  for (const [i, { x, width }] of boxes.entries()) assert.ok(x! + width! < (boxes[i + 1]?.['x'] ?? WIDTH.wide), `square ${i}`);
});

test('every amount is printed in the group of its row, a range with both its ends', () => {
  for (const size of ['wide', 'mid', 'narrow'] as const) {
    const said = wordsOf(drawAreas(tea, size));
    assert.deepEqual([...said.keys()], ['spoons', 'cups', 'left', 'taken', 'least']);
    assert.match(said.get('spoons')!, /\$4 million.*for spoons/);
    assert.match(said.get('taken')!, /\$160 billion taken in in all its rooms/);
    assert.match(said.get('least')!, /\$40 billion to \$90 billion in the cellar/);
  }
});

test('words are never in a filled square, however large it is', () => {
  const filled: ResolvedDrawing<'areas'> = { ...tea, groups: [{ label: 'All', rows: [{ ...tea.groups[1]!.rows[1]!, texture: 'solid' }] }] };
  const drawing = drawAreas(filled, 'wide');
  const [square] = withClass(drawing, 'solid');
  const lines = groupsOf(drawing)[0]!.children!.filter(({ tag }) => tag === 'text');
  for (const { attrs } of lines) assert.ok(Number(attrs['y']) < Number(square!.attrs['y']));
});

test('the card shows the chosen rows only, and is low enough', () => {
  const card = drawAreas(tea, 'thumb');
  assert.ok(card.height <= THUMB_HEIGHT, `${card.height}`);
  assert.deepEqual([...wordsOf(card).keys()], ['cups', 'left', 'taken']);
});

test('no text of a chart of areas is crowded', () => {
  for (const size of SIZES) assert.deepEqual(crowded(tea, size), []);
});

test('the example of areas looks as it did when somebody last looked', () => matchesGolden('areas', tea));
