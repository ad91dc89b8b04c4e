import { test } from 'node:test';
import type { Raw } from '../load/parse-file.ts';
import { all, data, failsAsItShould, saysAsWritten, set, type Way } from '../../testing/spoil.ts';

/** A frozen view, whole but empty. */
const frozen = {
  data: { title: 'Cups', finding: 'Many', description: 'Many cups', rows: [] },
  small: [],
  source: 'The Reds',
  ...{ svg: '', wide: '', narrow: '' },
};

/** Ways to spoil figures, charts and versions. */
const WAYS: Way[] = [
  [
    'a chart that gives one row twice',
    (raw) => (data(raw.charts[0])['drawing'].total.figure = 'cups'),
    'content/charts/cups.mdx',
    /repeats the row "cups"/,
  ],
  [
    'an area that is no money',
    (raw) =>
      (data(raw.charts[0])['drawing'] = {
        kind: 'areas',
        groups: [{ label: 'All', rows: [{ figure: 'cups', label: 'Cups', texture: 'open' }] }],
      }),
    'content/charts/cups.mdx',
    /draws "cups", which is no amount of money/,
  ],
  [
    'a mark in a chart for one who is no party',
    (raw) => (data(raw.charts[0])['drawing'].groups[0].by = 'poet'),
    'content/charts/cups.mdx',
    /drawing\.groups\.0\.by: names the unknown party "poet"/,
  ],
  [
    'a version of no chart',
    (raw) =>
      raw.versions.push({
        id: 'mugs/versions/2026-01-02/version',
        file: 'content/charts/mugs/versions/2026-01-02/version.json',
        body: '',
        data: { date: '2026-01-02', kind: 'first', views: [frozen] },
      }),
    'content/charts/mugs/versions/2026-01-02/version.json',
    /belongs to no chart "mugs"/,
  ],
  [
    'a later version that does not say what changed',
    (raw) => {
      for (const [date, kind] of [
        ['2026-01-02', 'first'],
        ['2026-01-03', 'correction'],
      ])
        raw.versions.push({
          id: `cups/versions/${date}/version`,
          file: `content/charts/cups/versions/${date}/version.json`,
          body: '',
          data: { date, kind, views: [frozen] },
        });
    },
    'content/charts/cups/versions/2026-01-03/version.json',
    /text: is missing/,
  ],
];

for (const way of WAYS) test(`the build fails on ${way[0]}, and says where`, () => failsAsItShould(way));

const drawn = (drawing: object) => set('charts', { drawing });
const label = 'A label';
/** A figure besides that of the small content. */
const figure = (id: string, fields: object) => (raw: Raw) => {
  const { value } = fields as { value: number };
  const own = { display: `${value}`, ownNumbers: [{ number: `${value}`, why: 'We chose it.' }] };
  raw.figures.push({ ...raw.figures[0]!, id, file: `content/figures/${id}.yaml`, data: { ...data(raw.figures[0]), ...own, ...fields } });
};
const half = (fields: object = {}) => figure('half', { value: 50, unit: '%', ...fields });
const squares = (fields: object) => (raw: Raw) => void Object.assign(data(raw.charts[0])['drawing'], fields);
const group = (part: string) => ({ figure: 'cups', by: 'reds', label, note: label, parts: [{ figure: part, label, texture: 'solid' }] });
const shares = { kind: 'shares', half: true, groups: [{ label, rows: [{ figure: 'half', label }] }] };
const intervals = (most: number) => ({
  ...{ kind: 'intervals', most, interval: { label, claims: [] }, none: 'None' },
  groups: [{ label, rows: [{ figure: 'half', label, base: 'Of all', claims: [] }] }],
});
const counts = (part: string) => ({
  kind: 'counts',
  rows: [{ id: 'one', by: 'reds', when: label, label, text: label, claims: ['c-1'], parts: [{ figure: part, label, texture: 'solid' }] }],
});
const areas = { kind: 'areas', groups: [{ label, rows: [{ figure: 'half', label, texture: 'open' }] }] };
const timeline = (fields: object, ...events: string[]) => ({
  ...{ kind: 'timeline', form: 'scale', key: { day: label, about: label, inferred: label, absent: label } },
  groups: [{ label, rows: events.map((event) => ({ event, label })) }],
  ...fields,
});
const end = (lane: number) => ({ end: { id: 'outcome', lane, date: '2026-01-02', when: label, label } });
const next = (raw: Raw) => {
  const one = { ...data(raw.events[0]), date: '2026-01-02', precision: 'day' };
  raw.events.push({ ...raw.events[0]!, id: 'next', file: 'content/events/next.yaml', data: one });
};
const cell = (id: string) => ({ id, label, texture: 'open', lines: [{ by: 'reds', text: label }], claims: [] });
const grid = (...cells: string[]) => ({
  kind: 'grid',
  columns: [
    { id: 'up', label },
    { id: 'down', label },
  ],
  rows: [{ label, cells: cells.map(cell) }],
});
const view = (...ids: string[]) => {
  return (raw: Raw) => {
    const { title, finding, caveats, card, drawing } = data(raw.charts[0]);
    set('charts', { views: ids.map((id) => ({ id, name: 'By cup', text: 'In words.', title, finding, caveats, card, drawing })) })(raw);
  };
};
const version = (date: string, kind: string, folder = date, more: object = {}) => {
  return (raw: Raw) =>
    void raw.versions.push({
      ...{ id: `cups/versions/${folder}/version`, file: `content/charts/cups/versions/${folder}/version.json`, body: '' },
      data: { date, kind, views: [frozen], ...more },
    });
};
const slip = (id: string) => (raw: Raw) =>
  void raw.corrections.push({
    ...{ id, file: `content/corrections/${id}.yaml`, body: '' },
    data: { date: '2026-01-02', kind: 'correction', changed: 'It changed.', why: 'A slip.', touches: ['charts/cups'] },
  });
const text = { text: 'It changed.' };

saysAsWritten(new URL('golden/charts.txt', import.meta.url), {
  'parts that do not add up to their whole': all(figure('few', { value: 20 }), squares({ groups: [group('few')] })),
  'groups that do not add up to all': all(figure('few', { value: 20 }), squares({ total: { figure: 'few', label } })),
  'a square that does not go into a part': squares({ each: 7 }),
  'a square as large as a part': squares({ each: 30 }),
  'a square larger than a part': squares({ each: 60 }),
  'a share': all(half(), drawn(shares)),
  'a share past the end of its scale': all(half({ value: 101, range: [0, 200] }), drawn(shares)),
  'a share that is none': all(half({ unit: 'cups' }), drawn(shares)),
  'a share at the end of a scale': all(half(), drawn(intervals(50))),
  'a share past the end of a scale': all(half(), drawn(intervals(49))),
  'an amount of money': all(half({ unit: 'USD million' }), drawn(areas)),
  'an area that is no money': all(half(), drawn(areas)),
  'a row whose claim does not print its number': all(half(), drawn(counts('half'))),
  'a row that was worked out': all(half({ formula: '{cups} + 20' }), drawn(counts('half'))),
  'a row whose claim prints its number': drawn(counts('cups')),
  'an end in a lane that there is not': drawn(timeline(end(1), 'start')),
  'an end in a lane': drawn(timeline(end(0), 'start')),
  'events in the order of their dates': all(next, drawn(timeline({}, 'start', 'next'))),
  'events out of the order of their dates': all(next, drawn(timeline({}, 'next', 'start'))),
  'a cell for each column': drawn(grid('one', 'two')),
  'a cell too few': drawn(grid('one')),
  'a cell too many': drawn(grid('one', 'two', 'three')),
  'a view': all(view('by-cup'), set('charts', { name: 'All' })),
  'a view of a chart without a name': view('by-cup'),
  'views with names that addresses need': all(view('v', 'questions'), set('charts', { name: 'All' })),
  'a chart with a name that addresses need': (raw) => void Object.assign(raw.charts[0]!, { id: 'v', file: 'content/charts/v.mdx' }),
  'two views of one name': all(view('by-cup', 'by-cup'), set('charts', { name: 'All' })),
  'versions in order': all(version('2026-01-02', 'first'), version('2026-01-03', 'revision', '2026-01-03', text)),
  'a version in the folder of another day': version('2026-01-02', 'first', '2026-01-01'),
  'a second first version': all(version('2026-01-02', 'first'), version('2026-01-03', 'first')),
  'no first version': version('2026-01-02', 'correction', '2026-01-02', text),
  'a correction with the name of a version': all(version('2026-01-02', 'first'), slip('cups-2026-01-02')),
  'a correction with a name of its own': all(version('2026-01-02', 'first'), slip('cups')),
});
