import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf, type ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import type { FigureValue } from '../../facts/schema/drawings/resolve.ts';
import { crowded, groupsOf, matchesGolden, textsOf, withClass, SIZES } from '../../testing/golden.ts';
import { drawLengths } from './lengths.ts';
import { type Drawing } from '../layout/scene.ts';

const facts = (figure: string, value: number, shown: string): { figure: string } & FigureValue => ({
  figure,
  value,
  display: shown,
  unit: 'days',
  counted: false,
  interval: undefined,
});

/** Tea parties of two houses: how long, and for how many. */
const parties: ResolvedDrawing<'lengths'> = {
  kind: 'lengths',
  heads: { length: 'Length in days', size: 'guests asked' },
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
          to: 'to',
          label: 'Summer',
          strong: true,
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

const wordsOf = (drawing: Drawing) => groupsOf(drawing).map((group) => textsOf({ nodes: [group] }));

test('each day is one square: lines of days are as long as their days, in ink for the row that the page is about', () => {
  for (const size of SIZES) {
    const groups = groupsOf(drawLengths(parties, size));
    const drawn = groups.map((group) =>
      (group.children ?? [])
        .filter(({ attrs }) => String(attrs['class']).startsWith('day'))
        .flatMap(({ attrs }) => {
          const [side, gap] = String(attrs['stroke-dasharray']).split(' ').map(Number) as [number, number];
          return [...String(attrs['d']).matchAll(/[hv]([\d.]+)/g)].map(([, length]) => (Number(length) + gap) / (side + gap));
        })
        .reduce((sum, days) => sum + Math.round(days), 0),
    );
    assert.deepEqual(drawn, size === 'thumb' ? [100, 50] : [100, 50, 1]);
    assert.deepEqual(
      groups.slice(0, 2).map((group) => group.children!.find(({ attrs }) => String(attrs['class']).startsWith('day'))!.attrs['class']),
      ['day quiet', 'day plain'],
    );
  }
});

test('days that only some sources add are outlined squares', () => {
  for (const size of SIZES) assert.equal(withClass(drawLengths(parties, size), 'hollow').length, 10);
});

test('every row prints its length and its size in its own group, in the order of the rows', () => {
  for (const size of ['wide', 'mid', 'narrow'] as const) {
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

test('the word in a range is that of the language of the page', () => {
  const [upper, ...others] = parties.groups;
  const translated = { ...parties, groups: [{ ...upper!, rows: upper!.rows.map((row) => ({ ...row, to: 'a' })) }, ...others] };
  assert.ok(wordsOf(drawLengths(translated, 'wide'))[1]!.includes('50 a 60 days'));
});

test('the thumbnail shows the lengths of the chosen rows', () => {
  assert.deepEqual(wordsOf(drawLengths(parties, 'thumb')), [
    ['Spring', '100 days'],
    ['Summer', '50 to 60 days'],
  ]);
});

test('no text of a chart of lengths is crowded', () => {
  for (const size of SIZES) assert.deepEqual(crowded(parties, size), []);
});

test('the example of lengths looks as it did when somebody last looked', () => matchesGolden('lengths', parties));
