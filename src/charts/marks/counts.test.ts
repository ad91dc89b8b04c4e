import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Counts } from '../../facts/schema/drawings/counts.ts';
import { drawCounts } from './counts.ts';
import { draw } from '../render/draw.ts';
import { crowded, matchesGolden, textsOf, withClass } from '../../testing/golden.ts';
import { THUMB_HEIGHT, type SvgNode } from '../layout/scene.ts';

type Row = Counts['rows'][number];
type Part = Row['parts'][number];

const SIZES = ['wide', 'mid', 'narrow', 'thumb'] as const;
const reds = { by: 'reds', tone: 'first', mark: 'square', short: 'Reds' } as const;
const cook = { by: 'cook', tone: 'plain', mark: 'diamond', short: 'Cook' } as const;
const part = (value: number, label: string, texture: Part['texture']): Part => ({
  figure: `cups-${value}`,
  value,
  display: String(value),
  unit: 'cups',
  counted: true,
  interval: undefined,
  label,
  texture,
});
const row = (id: string, when: string, label: string, says: string, parts: Part[], by: Partial<Row> = {}): Row => ({
  id,
  when,
  label,
  text: says,
  parts,
  claims: [],
  card: false,
  ...by,
});

/** What became of twelve cups. */
const cups: Counts = {
  kind: 'counts',
  rows: [
    row(
      'found',
      'May 1',
      'The cook counts the cups',
      'She counts them twice and writes every one of them down.',
      [part(12, 'listed', 'solid')],
      cook,
    ),
    row(
      'judged',
      'Week of May 9',
      'The cook looks again',
      'She holds each one to the light.',
      [part(7, 'still cracked', 'solid'), part(4, 'mended', 'hollow'), part(1, 'not seen on the shelf', 'dotted')],
      { ...cook, card: true },
    ),
    row('told', 'May 12', 'The reds answer', 'All is well.', [part(12, '“seen to”', 'open')], { ...reds, card: true }),
    row('since', 'As of June 1', 'Since then', 'Nobody came.', [part(12, 'without a later look', 'dotted')], { card: true }),
  ],
};

const groupsOf = (nodes: SvgNode[]) => nodes.filter(({ attrs }) => attrs['data-row']);
const boxesOf = (group: SvgNode, side: number) =>
  group.children!.filter(({ tag, attrs }) => tag === 'rect' && attrs['width'] === side).map(({ attrs }) => attrs);
const group = (size: (typeof SIZES)[number], id: string) =>
  groupsOf(drawCounts(cups, size).nodes).find(({ attrs }) => attrs['data-row'] === id)!;

test('each thing is one square, in lines of ten', () => {
  const boxes = boxesOf(group('wide', 'found'), 27);
  assert.equal(boxes.length, 12);
  // Steps of 34 px from 350.5 on: the tenth stands at 350.5 + 9 × 34, the eleventh under the first.
  assert.equal(boxes[9]!['x'], 656.5);
  assert.equal(boxes[10]!['x'], 350.5);
  assert.equal(Number(boxes[10]!['y']) - Number(boxes[0]!['y']), 34);
});

test('a part that starts inside a line stands apart, and only in that line', () => {
  const boxes = boxesOf(group('wide', 'judged'), 27);
  assert.equal(Number(boxes[6]!['x']) - Number(boxes[5]!['x']), 34);
  assert.equal(Number(boxes[7]!['x']) - Number(boxes[6]!['x']), 40);
  assert.equal(boxes[10]!['x'], 350.5);
});

test('squares have the textures of their parts, in order, and the colour of who speaks', () => {
  const kinds = boxesOf(group('wide', 'judged'), 27).map(({ class: kind }) => kind);
  assert.deepEqual(kinds, [...Array(7).fill('solid plain'), ...Array(4).fill('hollow plain'), 'dotted plain']);
  assert.ok(boxesOf(group('wide', 'told'), 27).every(({ class: kind }) => kind === 'open first'));
});

test('a row that nobody speaks in has no mark', () => {
  assert.ok(group('wide', 'told').children!.some(({ tag }) => tag === 'path'));
  assert.ok(!group('wide', 'since').children!.some(({ tag }) => tag === 'path'));
});

test('a sign stands before each number where there are several, and before none where there is one', () => {
  assert.equal(boxesOf(group('wide', 'judged'), 10).length, 3);
  assert.equal(boxesOf(group('wide', 'found'), 10).length, 0);
});

test('every row has one group, in order, with its date, its label and all its numbers', () => {
  for (const size of SIZES) {
    const rows = size === 'thumb' ? cups.rows.slice(1) : cups.rows;
    const groups = groupsOf(drawCounts(cups, size).nodes);
    assert.deepEqual(
      groups.map(({ attrs }) => attrs['data-row']),
      rows.map(({ id }) => id),
    );
    rows.forEach(({ when, label, text: says, parts }, i) => {
      const texts = textsOf({ width: 0, height: 0, nodes: [groups[i]!] });
      for (const said of [when, label, ...parts.flatMap((one) => [one.display, one.label])]) assert.ok(texts.includes(said), said);
      assert.equal(texts.join(' ').includes(says), size !== 'thumb');
    });
  }
});

test('the card shows the rows marked for it, or all', () => {
  const unmarked = { ...cups, rows: cups.rows.slice(0, 2).map((one) => ({ ...one, card: false })) };
  assert.equal(groupsOf(drawCounts(unmarked, 'thumb').nodes).length, 2);
  assert.equal(withClass(drawCounts(cups, 'thumb'), 'hair').length, 3);
});

test('no text meets another, at any size, and the card has room', () => {
  for (const size of SIZES) assert.deepEqual(crowded(cups, size), []);
  assert.ok(draw(cups, 'thumb').height <= THUMB_HEIGHT);
});

test('squares stay inside the drawing', () => {
  for (const size of SIZES) {
    const { width, height, nodes } = drawCounts(cups, size);
    const boxes = groupsOf(nodes).flatMap(({ children }) => children!.filter(({ tag }) => tag === 'rect').map(({ attrs }) => attrs));
    assert.ok(boxes.every(({ x, y, width: w, height: h }) => Number(x) + Number(w) <= width && Number(y) + Number(h) <= height));
  }
});

test('the counts look as they did', () => {
  matchesGolden('counts', cups);
});
