import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf, type ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { crowded, groupsOf, matchesGolden, textsOf, withClass, SIZES } from '../../testing/golden.ts';
import { drawIntervals } from './intervals.ts';
import { type SvgNode } from '../layout/scene.ts';

type Row = ResolvedDrawing<'intervals'>['groups'][number]['rows'][number];
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
const cups: ResolvedDrawing<'intervals'> = {
  kind: 'intervals',
  most: 60,
  interval: { label: '95 percent interval', claims: [] },
  none: 'no interval reported',
  groups: [
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

const saidIn = (group: SvgNode) => textsOf({ nodes: [group] });
const dotOf = (group: SvgNode) => group.children!.find(({ tag }) => tag === 'circle')!.attrs;

test('dots are at their share of the scale', () => {
  for (const size of ['wide', 'mid', 'narrow'] as const) {
    const drawing = drawIntervals(cups, size);
    const at = (label: string) => Number(drawing.nodes.find(({ text }) => text === label)!.attrs['x']);
    const perPoint = (at('60%') - at('0')) / 60;
    groupsOf(drawing).forEach((group, i) => {
      assert.ok(Math.abs(Number(dotOf(group)['cx']) - at('0') - perPoint * rowsOf(cups)[i]!.value!) < 0.3);
    });
  }
});

test('an interval runs from its low end to its high end', () => {
  const drawing = drawIntervals(cups, 'wide');
  const at = (label: string) => Number(drawing.nodes.find(({ text }) => text === label)!.attrs['x']);
  const [low, high] = /^M(\S+) .*H(\S+)M/
    .exec(String(withClass(drawing, 'tick')[0]!.attrs['d']))!
    .slice(1)
    .map(Number);
  assert.ok(Math.abs((high! - low!) / (at('60%') - at('0')) - 25 / 60) < 0.01); // 20 to 45
  assert.ok(Math.abs(low! - at('20')) < 0.2);
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
  for (const size of ['wide', 'mid', 'narrow'] as const) {
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
  assert.deepEqual(textsOf(drawIntervals(cups, 'wide')).slice(0, 4), ['0', '20', '40', '60%']);
  assert.deepEqual(textsOf(drawIntervals({ ...cups, most: 100 }, 'narrow')).slice(0, 3), ['0', '50', '100%']);
});

test('the thumbnail shows the chosen rows by their short names', () => {
  const said = groupsOf(drawIntervals(cups, 'thumb')).map(saidIn);
  assert.deepEqual(
    said.map(([first]) => first),
    ['Reds, one pencil', 'Tin cups', 'On a real tray'],
  );
});

test('no text of a chart of intervals is crowded', () => {
  for (const size of SIZES) assert.deepEqual(crowded(cups, size), []);
});

test('the example of intervals looks as it did when somebody last looked', () => matchesGolden('intervals', cups));
