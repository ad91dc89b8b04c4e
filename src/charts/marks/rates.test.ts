import assert from 'node:assert/strict';
import { test } from 'node:test';
import { range } from 'd3';
import type { Rates } from '../../facts/schema/drawings/rates.ts';
import { draw } from '../render/draw.ts';
import { crowded, matchesGolden, textsOf, withClass } from '../../testing/golden.ts';
import { drawRates } from './rates.ts';
import { THUMB_HEIGHT, type SvgNode } from '../layout/scene.ts';

const SIZES = ['wide', 'mid', 'narrow', 'thumb'] as const;
type Row = Rates['rows'][number];
const row = (figure: string, value: number, from: string, to: string, rest: Partial<Row> = {}): Row => ({
  figure,
  value,
  display: `about ${value}%`,
  unit: '%',
  counted: false,
  interval: undefined,
  label: `Cups of ${figure}`,
  text: `${from} to ${to}`,
  from,
  to,
  limit: false,
  untraced: false,
  card: false,
  ...rest,
});

/** By how much more tea a house drank, as its owner tells it. The last two bars lie close together. */
const tea: Rates = {
  kind: 'rates',
  by: 'reds',
  tone: 'first',
  mark: 'square',
  short: 'The reds',
  axis: 'Growth a year that each telling implies',
  most: 12,
  rows: [
    row('green tea', 10, '2010', '2014', { limit: true, display: 'under 10%', note: 'cups in the kitchen' }),
    row('black tea', 6, '2012', '2020', { note: 'cups, room not given' }),
    row('white tea', 5, '2016', '2018'),
    row('mint tea', 4.5, '2017', '2020', { untraced: true, note: 'pots' }),
  ],
};

const groupsOf = (nodes: SvgNode[]) => nodes.filter(({ attrs }) => attrs['data-row']);
const number = (node: SvgNode | undefined, name: string) => Number(node?.attrs[name]);
const barsOf = (nodes: SvgNode[]) => groupsOf(nodes).map((group) => group.children!.find(({ tag }) => tag === 'rect'));

test('a bar lies over its own years, at the height of its rate', () => {
  const [green, black] = barsOf(drawRates(tea, 'wide').nodes); // 662 px for ten years, 320 px for 12%
  assert.deepEqual([number(green, 'x'), number(green, 'width')], [40, 264.8]);
  assert.deepEqual([number(black, 'x'), number(black, 'width')], [172.4, 529.6]);
  assert.equal(number(black, 'y') + number(black, 'height') / 2, 346 - 320 / 2);
});

test('narrow: blocks are as high as their rates, from zero', () => {
  const [green, black] = barsOf(drawRates(tea, 'narrow').nodes);
  assert.equal(number(black, 'height'), 26); // half of 52 px for 12%
  assert.equal(number(green, 'height'), 43.3);
  assert.equal(number(green, 'width'), 126.4); // four tenths of 316 px
});

test('a ceiling has a line over its bar, and what was found on no page is dashed', () => {
  for (const size of SIZES) {
    const [green, , white, mint] = groupsOf(drawRates(tea, size).nodes);
    const paths = (group: SvgNode) => group.children!.filter(({ tag }) => tag === 'path').length;
    assert.deepEqual([paths(green!), paths(white!)], [1, 0]);
    assert.equal(withClass({ width: 0, height: 0, nodes: [mint!] }, 'dashed').length, 1);
  }
  assert.equal(withClass(drawRates(tea, 'wide'), 'dashed').length, 1);
});

test('every rate stands in the group of its row', () => {
  for (const size of SIZES) {
    const groups = groupsOf(draw(tea, size).nodes);
    assert.deepEqual(
      groups.map(({ attrs }) => attrs['data-row']),
      tea.rows.map(({ figure }) => figure),
    );
    groups.forEach((group, i) => {
      const said = textsOf({ width: 0, height: 0, nodes: [group] });
      assert.ok(
        said.some((line) => line.includes(tea.rows[i]!.display)),
        `${size}: ${said.join(', ')}`,
      );
    });
  }
});

test('no label touches a bar, not even where bars lie close together', () => {
  for (const size of ['wide', 'card'] as const) {
    const { nodes } = drawRates(tea, size);
    const bars = barsOf(nodes);
    assert.equal(bars.length, 4);
    for (const { attrs } of groupsOf(nodes).flatMap(({ children }) => children!.filter(({ tag }) => tag === 'text'))) {
      const [x, y] = [Number(attrs['x']), Number(attrs['y'])];
      const hit = bars.filter(
        (bar) =>
          x < number(bar, 'x') + number(bar, 'width') &&
          x + 60 > number(bar, 'x') &&
          y > number(bar, 'y') &&
          y - 9 < number(bar, 'y') + number(bar, 'height'),
      );
      assert.equal(hit.length, 0, `${size}: a label at ${x}, ${y}`);
    }
  }
});

test('labels that have no room are reported, and not drawn over each other', () => {
  const same = range(8).map((i) => row(`tea ${i}`, 5, '2010', '2020'));
  assert.throws(() => drawRates({ ...tea, rows: same }, 'wide'), /have no room/);
});

test('the card is low enough and shows the chosen rows', () => {
  assert.ok(drawRates(tea, 'thumb').height <= THUMB_HEIGHT);
  const chosen = { ...tea, rows: tea.rows.map((one, i) => ({ ...one, card: i === 1 })) };
  assert.equal(groupsOf(drawRates(chosen, 'thumb').nodes).length, 1);
});

test('no text of a chart of rates is crowded', () => {
  for (const size of SIZES) assert.deepEqual(crowded(tea, size), []);
});

test('the example looks as it did when somebody last looked', () => matchesGolden('rates', tea));
