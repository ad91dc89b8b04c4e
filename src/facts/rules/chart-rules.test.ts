import { test } from 'node:test';
import { data, failsAsItShould, type Way } from '../../testing/spoil.ts';

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
    'a statement of one party in the color of another',
    (raw) =>
      (data(raw.charts[0])['drawing'] = {
        kind: 'shares',
        by: 'blues',
        groups: [{ label: 'All', rows: [{ figure: 'cups', label: 'Cups' }] }],
      }),
    'content/charts/cups.mdx',
    /drawing: shows in the color of blues what reds said/,
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
