import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { draw, crowded, groupsOf, matchesGolden, textsOf, withClass, SIZES } from '../../testing/golden.ts';
import { drawRates } from './rates.ts';
import { type SvgNode } from '../layout/scene.ts';

type Row = ResolvedDrawing<'rates'>['rows'][number];
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
const tea: ResolvedDrawing<'rates'> = {
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

const number = (node: SvgNode | undefined, name: string) => Number(node?.attrs[name]);
const barsOf = (nodes: SvgNode[]) => groupsOf(nodes).map((group) => group.children!.find(({ tag }) => tag === 'rect'));

test('a bar lies over its own years', () => {
  const drawing = drawRates(tea, 'wide');
  const at = (label: string) =>
    number(
      drawing.nodes.find(({ text }) => text === label),
      'x',
    );
  const year = (at('2016') - at('2012')) / 4;
  const [green, black] = barsOf(drawing.nodes);
  assert.ok(Math.abs(number(green, 'width') - 4 * year) < 0.2 && Math.abs(number(black, 'width') - 8 * year) < 0.2);
  assert.ok(Math.abs(number(black, 'x') - at('2012')) < 0.2);
});

test('blocks are as high as their rates, to one scale from zero', () => {
  for (const size of SIZES) {
    const [green, black] = barsOf(drawRates(tea, size).nodes).map((bar) => number(bar, 'height'));
    assert.ok(Math.abs(green! / black! - 10 / 6) < 0.12, `${size}: ${green} and ${black}`);
  }
});

test('a ceiling has a line over its bar, and what was found on no page is dashed', () => {
  for (const size of SIZES) {
    const [green, , white, mint] = groupsOf(drawRates(tea, size));
    const lids = (group: SvgNode) => group.children!.filter(({ attrs }) => attrs['class'] === 'tick').length;
    assert.deepEqual([lids(green!), lids(white!)], [1, 0]);
    assert.equal(withClass({ nodes: [mint!] }, 'dashed').length, 1);
  }
  assert.equal(withClass(drawRates(tea, 'wide'), 'dashed').length, 1);
});

test('every rate is in the group of its row', () => {
  for (const size of SIZES) {
    const groups = groupsOf(draw(tea, size).nodes);
    assert.deepEqual(
      groups.map(({ attrs }) => attrs['data-row']),
      tea.rows.map(({ figure }) => figure),
    );
    groups.forEach((group, i) => {
      const said = textsOf({ nodes: [group] });
      assert.ok(
        said.some((line) => line.includes(tea.rows[i]!.display)),
        `${size}: ${said.join(', ')}`,
      );
    });
  }
});

test('the thumbnail shows the chosen rows', () => {
  const chosen = { ...tea, rows: tea.rows.map((one, i) => ({ ...one, card: i === 1 })) };
  assert.equal(groupsOf(drawRates(chosen, 'thumb')).length, 1);
});

test('no text of a chart of rates is crowded', () => {
  for (const size of SIZES) assert.deepEqual(crowded(tea, size), []);
});

test('the example looks as it did when somebody last looked', () => matchesGolden('rates', tea));
