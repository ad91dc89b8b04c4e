import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf, type ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import type { EventTime } from '../../facts/schema/drawings/resolve.ts';
import { drawCalendar } from './calendar.ts';
import { eventTime } from '../../testing/event-time.ts';
import { crowded, groupsOf, matchesGolden, textsOf, withClass, SIZES } from '../../testing/golden.ts';
import { type Drawing } from '../layout/scene.ts';

const event = (id: string, date: string, until: string, precision: EventTime['precision'] = 'day') => ({
  event: id,
  ...eventTime(id, date, until, precision),
});

/** Tea parties of two houses, from one New Year's Day to another. */
const parties: ResolvedDrawing<'calendar'> = {
  kind: 'calendar',
  by: 'reds',
  tone: 'first',
  mark: 'square',
  short: 'Reds',
  groups: [
    {
      label: 'Upper house',
      rows: [
        { ...event('whole-year', '2019-01-01', '2019-12-31'), label: 'a year', card: true },
        { ...event('one-day', '2020-07-01', '2020-07-01'), label: '1 day', note: 'rained off', card: true },
      ],
    },
    { label: 'Lower house', rows: [{ ...event('half-year', '2022-07-01', '2022-12-31', 'inferred'), label: 'half a year', card: false }] },
  ],
};

const bars = (drawing: Drawing, name: string) =>
  withClass(drawing, name).map(({ attrs }) => [attrs['x'], attrs['width']] as [number, number]);
/** Where a year's label stands. */
const lineAt = ({ nodes }: Drawing, year: number) => Number(nodes.find(({ text }) => text === String(year))!.attrs['x']);
const wordsOf = (drawing: Drawing) => groupsOf(drawing).map((group) => textsOf({ nodes: [group] }));

test('a year is a quarter of four years, and a day is a line', () => {
  const drawing = drawCalendar(parties, 'wide');
  const [year, day] = bars(drawing, 'solid') as [[number, number], [number, number]];
  const four = lineAt(drawing, 2023) - lineAt(drawing, 2019);
  assert.ok(Math.abs(year[0] - lineAt(drawing, 2019)) < 1 && Math.abs(year[1] - four / 4) < 1, `${year[1]}`);
  assert.ok(Math.abs(day[0] - (lineAt(drawing, 2019) + (four * 1.497) / 4)) < 1, `${day[0]}`);
  assert.ok(Math.abs(day[1] - four / 4 / 365.25) <= 1);
});

test('dates that are not known to the day leave the bar unfilled', () => {
  const drawing = drawCalendar(parties, 'wide');
  const [half] = bars(drawing, 'open') as [[number, number]];
  assert.ok(Math.abs(half[1] - ((lineAt(drawing, 2023) - lineAt(drawing, 2019)) * 0.504) / 4) < 1, `${half[1]}`);
});

test('every event prints its dates and its label in its own group, in the order of the rows', () => {
  for (const size of ['wide', 'mid', 'narrow'] as const) {
    const drawing = drawCalendar(parties, size);
    assert.deepEqual(
      groupsOf(drawing).map(({ attrs }) => attrs['data-row']),
      rowsOf(parties).map(({ mark }) => mark),
    );
    for (const [i, row] of rowsOf(parties).entries()) {
      const said = wordsOf(drawing)[i]!;
      for (const part of [row.display, row.label, row.note]) assert.ok(said.join(' ').includes(part), `${size}: ${part}`);
    }
  }
});

test('years are at whole years, at most seven of them', () => {
  const years = (drawn: ResolvedDrawing<'calendar'>) => textsOf(drawCalendar(drawn, 'wide')).filter((said) => /^\d{4}$/.test(said));
  assert.deepEqual(years(parties), ['2019', '2020', '2021', '2022', '2023']);
  const late = { ...event('late', '2035-05-01', '2035-06-01'), label: 'a month', card: false };
  const many = years({ ...parties, groups: [...parties.groups, { label: 'Cellar', rows: [late] }] });
  assert.ok(many.length > 3 && many.length <= 9, many.join(' '));
});

test('the thumbnail shows the chosen events, named by their lanes', () => {
  assert.deepEqual(wordsOf(drawCalendar(parties, 'thumb')), [
    ['Upper house', 'a year'],
    ['Upper house', '1 day'],
  ]);
});

test('no text of a calendar is crowded', () => {
  for (const size of SIZES) assert.deepEqual(crowded(parties, size), []);
});

test('the example of a calendar looks as it did when somebody last looked', () => matchesGolden('calendar', parties));
