import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from '../../facts/schema/drawings/drawing.ts';
import type { Intervals } from '../../facts/schema/drawings/intervals.ts';
import { crowded, matchesGolden, textsOf, withClass } from '../../testing/golden.ts';
import { drawIntervals } from './intervals.ts';
import { THUMB_HEIGHT, type Drawing, type SvgNode } from '../layout/scene.ts';

const SIZES = ['wide', 'mid', 'narrow', 'thumb'] as const;

type Row = Intervals['panels'][number]['rows'][number];
const row = (figure: string, value: number, interval: [number, number] | undefined, rest: Partial<Row> & { label: string }): Row => ({
  figure,
  value,
  display: `${value} percent`,
  unit: '%',
  counted: false,
  interval,
  base: 'Dropped: no longer whole',
  claims: [],
  card: false,
  ...rest,
});

/** How often cups were dropped, in three ways of finding out. */
const cups: Intervals = {
  kind: 'intervals',
  most: 60,
  interval: { label: '95 percent interval', claims: [] },
  none: 'no interval reported',
  panels: [
    {
      label: 'Cups on paper',
      rows: [
        row('drawn', 51.6, undefined, { label: 'Drawn by reds', short: 'Reds, one pencil', card: true }),
        row('told', 30, [20, 45], {
          label: 'Told by blues',
          base: 'Nine long tales of a tea party. Dropped: said to have been broken by the end of it',
        }),
      ],
    },
    {
      label: 'Cups made of tin, for the test alone',
      short: 'Tin cups',
      rows: [row('tin', 54, [50.2, 57.3], { label: 'Carried by both', card: true })],
    },
    { label: 'Real cups', rows: [row('real', 11, [9.8, 13.3], { label: 'Carried by both', short: 'On a real tray', card: true })] },
  ],
};

const groupsOf = ({ nodes }: Drawing) => nodes.filter(({ attrs }) => attrs['data-row']);
const saidIn = (group: SvgNode) => textsOf({ width: 0, height: 0, nodes: [group] });
const dotOf = (group: SvgNode) => group.children!.find(({ tag }) => tag === 'circle')!.attrs;

test('dots stand at their share of the scale: half the scale, half the track', () => {
  const wide = groupsOf(drawIntervals(cups, 'wide')); // 60 percent take 236 px from 364 on
  assert.deepEqual(
    wide.map((group) => dotOf(group)['cx']),
    [567, 482, 576.4, 407.3],
  );
  assert.equal(dotOf(groupsOf(drawIntervals(cups, 'narrow'))[1]!)['cx'], 121); // 6 and half of 230
});

test('an interval runs from its low end to its high end', () => {
  const [told] = withClass(drawIntervals(cups, 'wide'), 'tick');
  assert.match(String(told!.attrs['d']), /^M442\.7 .*H541M541 /); // 20 and 45 of 60
});

test('only a share with an interval has a filled dot, and the words say which', () => {
  const groups = groupsOf(drawIntervals(cups, 'wide'));
  assert.deepEqual(
    groups.map((group) => dotOf(group)['class']),
    ['hollow plain', 'solid plain', 'solid plain', 'solid plain'],
  );
  assert.ok(saidIn(groups[0]!).includes('no interval reported'));
  assert.ok(saidIn(groups[2]!).includes('95 percent interval 50.2 to 57.3'));
});

test('every row prints its value in its own group, in the order of the rows', () => {
  for (const size of ['wide', 'narrow'] as const) {
    const groups = groupsOf(drawIntervals(cups, size));
    assert.deepEqual(
      groups.map(({ attrs }) => attrs['data-row']),
      rowsOf(cups).map(({ mark }) => mark),
    );
    rowsOf(cups).forEach(({ display: shown, label }, i) => {
      assert.ok(saidIn(groups[i]!).includes(shown), shown);
      assert.ok(saidIn(groups[i]!).includes(label), label);
    });
  }
});

test('the table tells the interval of each row', () => {
  assert.equal(rowsOf(cups)[2]!.note, 'Dropped: no longer whole. 95 percent interval 50.2 to 57.3');
});

test('the scale starts at 0 and has at most five numbers', () => {
  assert.deepEqual(textsOf(drawIntervals(cups, 'wide')).slice(-4), ['0', '20', '40', '60%']);
  assert.deepEqual(textsOf(drawIntervals({ ...cups, most: 100 }, 'narrow')).slice(-3), ['0', '50', '100%']);
});

test('the card shows the chosen rows, each under its panel, and is low enough', () => {
  const card = drawIntervals(cups, 'thumb');
  assert.ok(card.height <= THUMB_HEIGHT, `${card.height}`);
  assert.deepEqual(groupsOf(card).map(saidIn), [
    ['Cups on paper', 'Reds, one pencil', '51.6 percent'],
    ['Tin cups', 'Carried by both', '54 percent'],
    ['Real cups', 'On a real tray', '11 percent'],
  ]);
});

test('no text of a chart of intervals is crowded', () => {
  for (const size of SIZES) assert.deepEqual(crowded(cups, size), []);
});

test('the example of intervals looks as it did when somebody last looked', () => matchesGolden('intervals', cups));
