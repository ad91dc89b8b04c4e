import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { drawGaps } from './gaps.ts';
import { draw, crowded, groupsOf, matchesGolden, textsOf, withClass, SIZES } from '../../testing/golden.ts';
import { type Drawing } from '../layout/scene.ts';

const share = (figure: string, value: number) => ({ figure, value, display: `${value}%`, unit: '%', counted: true, interval: undefined });

/** Cups that two kitchens need, this year and next. */
const cups: ResolvedDrawing<'gaps'> = {
  kind: 'gaps',
  supply: 'cups there are',
  projectedSupply: 'cups there will be',
  short: 'lacking',
  whole: 'of the cups needed',
  groups: [
    {
      label: 'Large kitchen',
      note: 'cups with a handle',
      rows: [
        {
          ...share('large-now', 25),
          label: 'This year',
          projected: false,
          card: true,
          count: { ...share('large-cups', 1200), display: '1,200', label: 'cups' },
        },
        { ...share('large-next', 50), label: 'Next year', note: 'a guess', projected: true, about: 'about', card: false },
      ],
    },
    { label: 'Small kitchen', rows: [{ ...share('small-now', 90), label: 'This year', projected: false, card: true }] },
  ],
};

/** Widths and left edges of the boxes of a class, in order. */
const boxes = (drawing: Drawing, name: string) => withClass(drawing, name).map(({ attrs }) => [attrs['x'], attrs['width']]);

test('a gap of a quarter leaves supply three quarters of the bar, and begins where supply ends', () => {
  const drawing = drawGaps(cups, 'wide');
  const [[from, supply]] = boxes(drawing, 'open') as [[number, number]];
  const [[edge, gap]] = boxes(drawing, 'hatched') as [[number, number]];
  assert.ok(Math.abs(from + supply - edge) < 0.11 && Math.abs(supply - 3 * gap) < 0.5, `${supply} and ${gap}`);
});

test('a forecast is dashed in both its parts, and each fills the half that is its own', () => {
  const [supply, gap] = boxes(drawGaps(cups, 'wide'), 'dashed') as [number, number][];
  assert.ok(Math.abs(supply![1] - gap![1]) < 0.2 && Math.abs(supply![0] + supply![1] - gap![0]) < 0.2);
});

test('the word for supply is left out where its part is too short for it', () => {
  assert.equal(textsOf(drawGaps(cups, 'wide')).filter((said) => said === 'cups there are').length, 1);
});

test('values and numbers of people are in the group of their row', () => {
  for (const size of ['wide', 'mid', 'narrow'] as const) {
    const groups = groupsOf(draw(cups, size));
    assert.deepEqual(
      groups.map(({ attrs }) => attrs['data-row']),
      ['large-now', 'large-next', 'small-now'],
    );
    const said = groups.map((group) => textsOf({ nodes: [group] }));
    assert.ok(said[0]!.includes('25% lacking') && said[0]!.includes('1,200 cups'));
    assert.ok(said[1]!.includes('about 50% lacking') && said[2]!.includes('90% lacking'));
  }
});

test('the thumbnail shows the chosen rows, named by their groups', () => {
  const said = textsOf(drawGaps(cups, 'thumb'));
  assert.ok(said.includes('Large kitchen, This year'));
  assert.ok(!said.some((one) => one.includes('Next year')));
});

test('no text of a gap chart is crowded', () => {
  for (const size of SIZES) assert.deepEqual(crowded(cups, size), []);
});

test('the example looks as it did when somebody last looked', () => matchesGolden('gaps', cups));
