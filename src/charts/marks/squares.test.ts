import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import type { Drawing } from '../layout/scene.ts';
import { draw, crowded, matchesGolden, textsOf, withClass, SIZES } from '../../testing/golden.ts';

const datum = (figure: string, value: number) => ({
  figure,
  value,
  display: `${value} cups`,
  unit: 'cups',
  counted: false,
  interval: undefined,
});
const reds = { tone: 'first', mark: 'square', short: 'Reds' } as const;

const tea: ResolvedDrawing<'squares'> = {
  kind: 'squares',
  each: 10,
  total: { ...datum('all', 200), label: 'Together' },
  groups: [
    {
      ...datum('served', 50),
      tone: 'plain',
      mark: 'diamond',
      short: 'Host',
      by: 'host',
      label: 'served',
      note: 'by the host',
      parts: [
        { ...datum('hot', 40), label: 'hot', texture: 'solid' },
        { ...datum('kept', 10), label: 'kept warm, and served only if somebody asks', texture: 'hatched' },
      ],
    },
    {
      ...datum('promised', 150),
      ...reds,
      by: 'reds',
      label: 'promised',
      note: 'by the Reds',
      parts: [{ ...datum('later', 150), label: 'for another day', texture: 'open' }],
    },
  ],
};

/** The squares that stand for sums. The small ones before numbers say what a texture means. */
const squaresIn = (drawing: Drawing, name: string) => withClass(drawing, name).filter(({ attrs }) => Number(attrs['width']) > 12);

test('squares look as they did when somebody looked', () => matchesGolden('squares', tea));

for (const size of SIZES) {
  test(`${size}: each square stands for the same sum, and none is lost`, () => {
    const count = (name: string) => squaresIn(draw(tea, size), name).length;
    assert.deepEqual([count('solid'), count('hatched'), count('open')], [4, 1, 15]);
  });

  test(`${size}: all squares have one side and lie inside the drawing`, () => {
    const drawing = draw(tea, size);
    const boxes = ['solid', 'hatched', 'open']
      .flatMap((name) => squaresIn(drawing, name))
      .map(({ attrs }) => attrs as Record<string, number>);
    assert.equal(new Set(boxes.flatMap(({ width, height }) => [width, height])).size, 1);
    assert.ok(boxes.every(({ x, y, width, height }) => x! >= 0 && x! + width! <= drawing.width + 0.1 && y! + height! <= drawing.height));
  });

  test(`${size}: no label meets another, and every sum is printed`, () => {
    assert.deepEqual(crowded(tea, size), []);
    const texts = textsOf(draw(tea, size)).join(' ');
    for (const shown of size === 'thumb' ? ['50 cups', '150 cups'] : ['50 cups', '40 cups', '10 cups', '150 cups'])
      assert.ok(texts.includes(shown), shown);
  });
}
