import { test } from 'node:test';
import type { Raw } from '../load/raw.ts';
import { failsAsItShould, type Way } from '../../testing/spoil.ts';

const FILE = 'content/corrections/slip.yaml';

/** Adds a correction of these entries. */
function correct(raw: Raw, touches: string[], changed = 'A slip.', id = 'slip') {
  const data = { date: '2026-02-01', kind: 'correction', changed, why: 'Haste.', said: 'They want 31 cups.', touches };
  raw.corrections.push({ id, file: `content/corrections/${id}.yaml`, data, body: '' });
}

/** Keeps the chart as it was on a day, with nothing in it. */
function freeze(raw: Raw, date: string) {
  const says = { data: { title: 'Cups', finding: 'Many', description: 'Many cups', rows: [] }, small: [], source: 'The Reds' };
  const view = { ...says, csv: '', svg: '', painted: '', wide: '', narrow: '' };
  const id = `cups/versions/${date}/version`;
  raw.versions.push({ id, file: `content/charts/${id}.json`, data: { date, kind: 'first', views: [view] }, body: '' });
}

/** Ways to spoil corrections. */
const WAYS: Way[] = [
  [
    'a correction of what does not exist',
    (raw) => correct(raw, ['claims/c-1', 'figures/cupz']),
    FILE,
    /touches\.1: names the unknown entry "figures\/cupz"\. Did you mean "figures\/cups"/,
  ],
  [
    'a correction that names an entry without its folder',
    (raw) => correct(raw, ['cups']),
    FILE,
    /touches\.0: names the unknown entry "cups"/,
  ],
  ['a correction of nothing', (raw) => correct(raw, []), FILE, /touches: names nothing: write what was changed/],
  [
    'a number in a correction, but for what it quotes',
    (raw) => correct(raw, ['figures/cups'], 'It is not 31.'),
    FILE,
    /1 problem;.*changed: holds the quantity "31"/s,
  ],
  [
    'a correction by the name of a version',
    (raw) => {
      freeze(raw, '2026-01-02');
      correct(raw, ['figures/cups'], 'A slip.', 'cups-2026-01-02');
    },
    'content/corrections/cups-2026-01-02.yaml',
    /1 problem;.*takes the name "cups-2026-01-02", which belongs to a version of a chart/s,
  ],
];

for (const way of WAYS) test(`the build fails on ${way[0]}, and says where`, () => failsAsItShould(way));
