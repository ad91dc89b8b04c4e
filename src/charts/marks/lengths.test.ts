import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from '../../facts/schema/drawings/drawing.ts';
import type { Lengths } from '../../facts/schema/drawings/lengths.ts';
import type { FigureValue } from '../../facts/schema/drawings/resolve.ts';
import { crowded, matchesGolden, textsOf, withClass } from '../../testing/golden.ts';
import { drawLengths } from './lengths.ts';
import { THUMB_HEIGHT, type Drawing } from '../layout/scene.ts';

const SIZES = ['wide', 'mid', 'narrow', 'thumb'] as const;

const facts = (figure: string, value: number, shown: string): { figure: string } & FigureValue => ({
  figure,
  value,
  display: shown,
  unit: 'days',
  counted: false,
  interval: undefined,
});

/** Tea parties of two houses: how long, and for how many. */
const parties: Lengths = {
  kind: 'lengths',
  by: 'blues',
  tone: 'second',
  mark: 'circle',
  short: 'Blues',
  heads: { length: 'Length in days', size: 'Guests asked' },
  groups: [
    {
      label: 'Upper house',
      rows: [
        {
          ...facts('spring', 100, '100 days'),
          label: 'Spring',
          note: 'from March 3',
          strong: false,
          size: facts('spring-guests', 40, 'about 40'),
          card: true,
        },
        {
          ...facts('summer', 50, '50'),
          upTo: facts('summer-most', 60, '60 days'),
          label: 'Summer',
          strong: true,
          short: 'Upper, summer',
          size: facts('summer-guests', 20, '20'),
          card: true,
        },
      ],
    },
    {
      label: 'Lower house',
      rows: [{ ...facts('autumn', 1, '1 day'), label: 'Autumn', strong: false, size: facts('autumn-guests', 10, '10'), card: false }],
    },
  ],
};

const widths = (drawing: Drawing, name: string) => withClass(drawing, name).map(({ attrs }) => attrs['width']);
const groupsOf = (drawing: Drawing) => drawing.nodes.filter(({ attrs }) => attrs['data-row']);
const wordsOf = (drawing: Drawing) => groupsOf(drawing).map((group) => textsOf({ width: 0, height: 0, nodes: [group] }));

test('bars are as long as their days: half the days, half the bar', () => {
  assert.deepEqual(widths(drawLengths(parties, 'wide'), 'solid'), [220, 110, 2.2]); // 100 days take 220 px
});

test('sizes have a scale of their own, and what only some sources add to a length is in outline', () => {
  assert.deepEqual(widths(drawLengths(parties, 'wide'), 'open'), [100, 22, 50, 25]); // 40 guests take 100 px; 10 days more take 22
});

test('the outlined part begins where the filled part ends', () => {
  const filled = withClass(drawLengths(parties, 'narrow'), 'solid')[1]!.attrs;
  const more = withClass(drawLengths(parties, 'narrow'), 'open')[0]!.attrs;
  assert.ok(Math.abs(Number(filled['x']) + Number(filled['width']) - Number(more['x'])) < 0.11);
});

test('every row prints its length and its size in its own group, in the order of the rows', () => {
  for (const size of ['wide', 'narrow'] as const) {
    const drawing = drawLengths(parties, size);
    const marks = [...new Set(rowsOf(parties).map(({ mark }) => mark))];
    assert.deepEqual(
      groupsOf(drawing).map(({ attrs }) => attrs['data-row']),
      marks,
    );
    for (const row of rowsOf(parties)) assert.ok(wordsOf(drawing)[marks.indexOf(row.mark)]!.join(' ').includes(row.display), row.display);
    assert.ok(wordsOf(drawing)[1]!.includes('50 to 60 days'));
  }
});

test('scales start at 0 and have at most five ticks each', () => {
  const ticks = drawLengths(parties, 'wide').nodes.filter(({ tag, attrs }) => tag === 'text' && Number(attrs['y']) > 100);
  const after = ticks.slice(-6).map(({ text }) => text);
  assert.deepEqual(after.slice(after.indexOf('0')), ['0', '50', '100', '0', '20', '40']);
});

test('the card shows the lengths of the chosen rows under their short names, and is low enough', () => {
  const card = drawLengths(parties, 'thumb');
  assert.ok(card.height <= THUMB_HEIGHT, `${card.height}`);
  assert.deepEqual(wordsOf(card), [
    ['Spring', '100 days'],
    ['Upper, summer', '50 to 60 days'],
  ]);
});

test('no text of a chart of lengths is crowded', () => {
  for (const size of SIZES) assert.deepEqual(crowded(parties, size), []);
});

test('the example of lengths looks as it did when somebody last looked', () => matchesGolden('lengths', parties));
