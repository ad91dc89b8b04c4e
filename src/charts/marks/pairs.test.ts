import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { draw, crowded, groupsOf, matchesGolden, textsOf, withClass, SIZES } from '../../testing/golden.ts';
import { drawPairs } from './pairs.ts';
import { type SvgNode } from '../layout/scene.ts';

const end = (figure: string, value: number, counted: boolean) => ({
  figure,
  value,
  display: `${value}%`,
  unit: '%',
  counted,
  interval: undefined,
});
const row = (
  id: string,
  label: string,
  was: number,
  is: number,
  card = false,
): ResolvedDrawing<'pairs'>['groups'][number]['rows'][number] => ({
  label,
  before: end(`${id}-then`, was, false),
  after: end(`${id}-now`, is, true),
  change: { ...end(`${id}-change`, is - was, false), display: is > was ? `+${is - was}` : `−${was - is}`, unit: 'points' },
  card,
});

/** Who drinks what, asked in two winters. */
const tea: ResolvedDrawing<'pairs'> = {
  kind: 'pairs',
  most: 80,
  before: 'last winter (number asked not found)',
  after: 'this winter (number asked known)',
  change: 'change, points',
  groups: [
    {
      label: 'Drinks',
      rows: [row('tea', 'Drank tea at least once', 20, 60, true), row('black', 'Drank it every week', 79, 80)],
    },
    {
      label: 'Worries',
      rows: [
        { ...row('cups', 'Broken cups', 40, 10, true), short: 'Worry: broken cups' },
        row('spoons', 'Spoons that nobody washes', 0, 5),
      ],
    },
  ],
};

/** Centers of the dots in a row's group, in order. */
const dotsOf = (group: SvgNode) => (group.children ?? []).filter(({ tag }) => tag === 'circle').map(({ attrs }) => Number(attrs['cx']));
const saidIn = (group: SvgNode) => textsOf({ nodes: [group] });

test('dots are at their share of the scale, whichever is the greater', () => {
  const drawing = drawPairs(tea, 'wide');
  const at = (label: string) => Number(drawing.nodes.find(({ text }) => text === label)!.attrs['x']);
  const [drank, , broken] = groupsOf(drawing).map(dotsOf);
  const shares = (dots: number[]) => dots.map((x) => Math.round((20 * (x - at('0'))) / (at('20') - at('0'))));
  assert.deepEqual(shares(drank!), [20, 60]);
  assert.deepEqual(shares(broken!), [40, 10]);
});

test('a time whose number of people is not known has outlined dots, the other filled ones', () => {
  const drawing = drawPairs(tea, 'wide');
  assert.equal(withClass(drawing, 'hollow').length, 5); // four rows and the key
  assert.equal(withClass(drawing, 'solid').length, 5);
});

test('both values and the change are in the group of their row', () => {
  for (const size of ['wide', 'mid', 'narrow'] as const) {
    const groups = groupsOf(draw(tea, size));
    assert.deepEqual(
      groups.map(({ attrs }) => attrs['data-row']),
      ['tea-now', 'black-now', 'cups-now', 'spoons-now'],
    );
    for (const said of ['20%', '60%', '+40']) assert.ok(saidIn(groups[0]!).includes(said), said);
    for (const said of ['10%', '40%', '−30']) assert.ok(saidIn(groups[2]!).includes(said), said);
  }
});

test('the thumbnail shows the chosen pairs by their short names', () => {
  const thumb = drawPairs(tea, 'thumb');
  assert.deepEqual(
    groupsOf(thumb).map(({ attrs }) => attrs['data-row']),
    ['tea-now', 'cups-now'],
  );
  assert.ok(textsOf(thumb).includes('Worry: broken cups') && !textsOf(thumb).includes('Broken cups'));
});

test('no text of a chart of pairs is crowded', () => {
  for (const size of SIZES) assert.deepEqual(crowded(tea, size), []);
});

test('the example looks as it did when somebody last looked', () => matchesGolden('pairs', tea));
