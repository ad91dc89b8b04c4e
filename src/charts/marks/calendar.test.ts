import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from '../../facts/schema/drawings/drawing.ts';
import type { Calendar } from '../../facts/schema/drawings/calendar.ts';
import type { EventTime } from '../../facts/schema/drawings/resolve.ts';
import { drawCalendar } from './calendar.ts';
import { eventTime } from '../../testing/event-time.ts';
import { crowded, matchesGolden, textsOf, withClass } from '../../testing/golden.ts';
import { THUMB_HEIGHT, WIDTH, type Drawing } from '../layout/scene.ts';

const SIZES = ['wide', 'mid', 'narrow', 'thumb'] as const;

const event = (id: string, date: string, until: string, precision: EventTime['precision'] = 'day') => ({
  event: id,
  ...eventTime(id, date, until, precision),
});

/** Tea parties of two houses, from one New Year's Day to another. */
const parties: Calendar = {
  kind: 'calendar',
  by: 'reds',
  tone: 'first',
  mark: 'square',
  short: 'Reds',
  lanes: [
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
const groupsOf = (drawing: Drawing) => drawing.nodes.filter(({ attrs }) => attrs['data-row']);
const wordsOf = (drawing: Drawing) => groupsOf(drawing).map((group) => textsOf({ width: 0, height: 0, nodes: [group] }));

test('a year is a quarter of four years, and a day is a line', () => {
  const [year, day] = bars(drawCalendar(parties, 'wide'), 'solid') as [[number, number], [number, number]];
  assert.equal(year[0], 245); // 2019 to 2022 take 461 px from 245 on
  assert.ok(Math.abs(year[1] - 461 / 4) < 0.2, `${year[1]}`);
  assert.ok(Math.abs(day[0] - (245 + (461 * 1.497) / 4)) < 0.2, `${day[0]}`);
  assert.equal(day[1], 1);
});

test('dates that are not known to the day leave the bar unfilled', () => {
  const [half] = bars(drawCalendar(parties, 'wide'), 'open') as [[number, number]];
  assert.ok(Math.abs(half[1] - (461 * 0.504) / 4) < 0.2, `${half[1]}`);
});

test('every event prints its dates and its label in its own group, in the order of the rows', () => {
  for (const size of ['wide', 'narrow'] as const) {
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

test('a label that would leave the frame stands left of its bar', () => {
  const drawing = drawCalendar(parties, 'narrow');
  const label = groupsOf(drawing)[2]!.children!.find(({ text }) => text === 'half a year')!;
  assert.equal(label.attrs['text-anchor'], 'end');
  assert.ok(Number(label.attrs['x']) < WIDTH.narrow);
});

test('years stand at whole years, at most five of them', () => {
  const years = (drawn: Calendar) => textsOf(drawCalendar(drawn, 'wide')).filter((said) => /^\d{4}$/.test(said));
  assert.deepEqual(years(parties), ['2019', '2020', '2021', '2022', '2023']);
  const late = { ...event('late', '2025-05-01', '2025-06-01'), label: 'a month', card: false };
  assert.deepEqual(years({ ...parties, lanes: [...parties.lanes, { label: 'Cellar', rows: [late] }] }), ['2020', '2022', '2024', '2026']);
});

test('the card shows the chosen events by lane, and is low enough', () => {
  const card = drawCalendar(parties, 'thumb');
  assert.ok(card.height <= THUMB_HEIGHT, `${card.height}`);
  assert.deepEqual(wordsOf(card), [['Upper house', 'a year'], ['1 day']]);
});

test('no text of a calendar is crowded', () => {
  for (const size of SIZES) assert.deepEqual(crowded(parties, size), []);
});

test('the example of a calendar looks as it did when somebody last looked', () => matchesGolden('calendar', parties));
