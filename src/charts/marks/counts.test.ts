import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { drawCounts } from './squares.ts';
import { draw, crowded, groupsOf, matchesGolden, textsOf, SIZES } from '../../testing/golden.ts';
import { THUMB_HEIGHT, type SvgNode } from '../layout/scene.ts';

type Row = ResolvedDrawing<'counts'>['rows'][number];
type Part = Row['parts'][number];

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
const cups: ResolvedDrawing<'counts'> = {
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

/** The squares of a group that stand for things or, smaller, for a texture. */
const boxesOf = (group: SvgNode, small = false) =>
  group.children!.filter(({ tag, attrs }) => tag === 'rect' && Number(attrs['width']) > 12 !== small).map(({ attrs }) => attrs);
const group = (size: (typeof SIZES)[number], id: string) =>
  groupsOf(drawCounts(cups, size).nodes).find(({ attrs }) => attrs['data-row'] === id)!;

test('each thing is one square, in lines of twenty or ten', () => {
  const wide = boxesOf(group('wide', 'found'));
  assert.equal(wide.length, 12);
  assert.equal(new Set(wide.map(({ y }) => y)).size, 1);
  const narrow = boxesOf(group('narrow', 'found'));
  assert.equal(narrow[10]!['x'], narrow[0]!['x']);
  const step = (axis: 'x' | 'y', i: number) => Number(narrow[i]![axis]) - Number(narrow[0]![axis]);
  assert.ok(Math.abs(step('y', 10) - step('x', 1)) < 0.11);
});

test('squares have the textures of their parts, in order, and the colour of who speaks', () => {
  const kinds = boxesOf(group('wide', 'judged')).map(({ class: kind }) => kind);
  assert.deepEqual(kinds, [...Array(7).fill('solid plain'), ...Array(4).fill('hollow plain'), 'dotted plain']);
  assert.ok(boxesOf(group('wide', 'told')).every(({ class: kind }) => kind === 'open first'));
});

test('a row that nobody speaks in has no mark', () => {
  assert.ok(group('wide', 'told').children!.some(({ tag }) => tag === 'path'));
  assert.ok(!group('wide', 'since').children!.some(({ tag }) => tag === 'path'));
});

test('a sign stands before each number where there are several, and before none where there is one', () => {
  assert.equal(boxesOf(group('wide', 'judged'), true).length, 3);
  assert.equal(boxesOf(group('wide', 'found'), true).length, 0);
});

test('every row has one group, in order, with its date, its label and all its numbers; a thumbnail has the first number', () => {
  for (const size of SIZES) {
    const rows = size === 'thumb' ? cups.rows.slice(1) : cups.rows;
    const groups = groupsOf(drawCounts(cups, size));
    assert.deepEqual(
      groups.map(({ attrs }) => attrs['data-row']),
      rows.map(({ id }) => id),
    );
    rows.forEach(({ when, label, text: says, parts }, i) => {
      const texts = textsOf({ nodes: [groups[i]!] }).join(' ');
      const numbers = parts.map((one) => (size === 'thumb' ? `${one.label} ${one.display}` : `${one.display} ${one.label}`));
      for (const said of size === 'thumb' ? numbers.slice(0, 1) : [when, label, says, ...numbers]) assert.ok(texts.includes(said), said);
    });
  }
});

test('the thumbnail shows the rows marked for it, or all', () => {
  const unmarked = { ...cups, rows: cups.rows.slice(0, 2).map((one) => ({ ...one, card: false })) };
  assert.equal(groupsOf(drawCounts(unmarked, 'thumb')).length, 2);
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
