import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf, type ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { eventTime } from '../../testing/event-time.ts';
import { draw, crowded, groupsOf, matchesGolden, textsOf, withClass } from '../../testing/golden.ts';

type Row = ResolvedDrawing<'timeline'>['groups'][number]['rows'][number];
const row = (event: string, date: string, more: Partial<Row> = {}): Row => ({
  event,
  ...eventTime(`The ${event} of that day`, date, more.until, more.precision),
  strong: false,
  card: false,
  ...more,
});

const tea: ResolvedDrawing<'timeline'> = {
  kind: 'timeline',
  form: 'scale',
  key: { day: 'exact day', about: 'week or month', inferred: 'worked out', absent: 'not found' },
  groups: [
    {
      label: 'The Reds',
      rows: [row('first-cup', '2024-01-01'), row('second-cup', '2024-01-20', { precision: 'month', when: 'January 2024' })],
    },
    {
      label: 'The Blues',
      rows: [
        row('long-party', '2024-07-02', { until: '2025-01-01', card: true }),
        row('milk', '2025-06-01', { precision: 'inferred', strong: true }),
      ],
    },
  ],
  end: { id: 'outcome', lane: 1, date: '2025-12-31', when: 'As of December 31, 2025', label: 'Who won was not found', card: true },
};
const list = { ...tea, form: 'list' } as const;

test('a timeline looks as it did when somebody looked', () => {
  matchesGolden('timeline', tea);
  matchesGolden('timeline-list', list);
});

test('time runs down to scale: what lasted half a year is half as long as a year', () => {
  const { nodes } = draw(tea, 'wide');
  const years = nodes.filter(({ tag, text }) => tag === 'text' && /^20\d\d$/.test(text ?? '')).map(({ attrs }) => Number(attrs['y']));
  assert.equal(years.length, 2);
  const [bar] = withClass(draw(tea, 'wide'), 'solid').filter(({ tag }) => tag === 'rect');
  const share = Number(bar!.attrs['height']) / (years[1]! - years[0]!);
  assert.ok(Math.abs(share - 183 / 366) < 0.01, String(share));
});

test('a date known to the day is filled, to the month half filled, worked out outlined, not found dotted', () => {
  const count = (name: string, tag: string) => withClass(draw(list, 'narrow'), name).filter((node) => node.tag === tag).length;
  assert.deepEqual(
    [count('solid', 'circle'), count('solid', 'path'), count('hollow', 'circle'), count('dotted', 'circle')],
    [3, 2, 4, 2],
    'each twice: in the key and at an event, but for the two exact days',
  );
});

test('a label that had to move keeps a line to its date', () => {
  assert.equal(withClass(draw(tea, 'wide'), 'rule').length, 1);
});

for (const size of ['wide', 'mid', 'narrow'] as const)
  for (const [form, drawn] of [
    ['scale', tea],
    ['list', list],
  ] as const)
    test(`${form}, ${size}: no label meets another, and each event has its date and name`, () => {
      assert.deepEqual(crowded(drawn, size), []);
      const texts = textsOf(draw(drawn, size)).join(' ');
      assert.ok(texts.includes('Who won was not found') && texts.includes('As of December 31, 2025'));
      assert.ok(texts.includes('The milk of that day'));
    });

test('under the head of its year a date says no year, unless it ends in another', () => {
  const texts = textsOf(draw(list, 'wide'));
  for (const said of ['Jan 1', 'Jul 2 – Jan 1, 2025', 'As of December 31, 2025'])
    assert.ok(
      texts.some((text) => text.startsWith(`${said} ·`)),
      said,
    );
});

test('a thumbnail has a mark for each event and for the end, filled, outlined or dotted', () => {
  const thumb = draw(tea, 'thumb');
  const count = (name: string) => withClass(thumb, name).length;
  assert.deepEqual([count('solid'), count('hollow'), count('dotted')], [3, 1, 1]);
});

test('each event is a row of its own, whose mark can lead to it', () => {
  for (const drawn of [tea, list])
    for (const size of ['wide', 'mid', 'narrow'] as const)
      assert.deepEqual(
        groupsOf(draw(drawn, size))
          .map(({ attrs }) => attrs['data-row'])
          .sort(),
        rowsOf(drawn)
          .map(({ mark }) => mark)
          .sort(),
      );
});

test('a list goes by date, whatever lane an event is in', () => {
  const [reds, blues] = tea.groups;
  const drawn = textsOf(draw({ ...list, groups: [blues!, reds!] }, 'narrow'));
  const order = ['first-cup', 'second-cup', 'long-party', 'milk'].map((event) => drawn.findIndex((said) => said.includes(event)));
  assert.ok(!order.includes(-1));
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
});
