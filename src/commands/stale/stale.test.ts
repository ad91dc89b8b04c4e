import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartData } from '../../outputs/chart-json.ts';
import { check } from '../../facts/load/parse.ts';
import { build } from '../../testing/build.ts';
import { smallContent } from '../../testing/fixture.ts';
import type { Raw } from '../../facts/load/parse-file.ts';
import { allViews } from '../../models/chart-views.ts';
import { creditOf, descriptionText } from '../../models/chart.ts';
import { changedCharts, groups, staleIn } from './groups.ts';

/** What each group finds on a day in the small content, in which all was looked up on January 2, 2026. */
const found = (today: string, change: (raw: Raw) => void = () => {}) => {
  const raw = smallContent();
  change(raw);
  const { entries, problems } = check(raw);
  assert.deepEqual(problems, []);
  return groups.map((group) => staleIn(group, entries, today).map(({ file, field, age }) => `${file} ${field} ${age}`));
};

test('the status of a law is stale after 60 days, not on the sixtieth', () => {
  assert.deepEqual(found('2026-03-03')[0], []);
  assert.deepEqual(found('2026-03-04')[0], ['content/laws/tea.yaml asOf 61']);
});

test('what is unknown, and a telephone number, are stale after 90 days, not on the ninetieth', () => {
  const [, unknown, , phones] = found('2026-04-02');
  assert.deepEqual([unknown, phones], [[], []]);
  const brief = [{ text: 'Nobody knows.', missing: { for: 'The end', where: 'Everywhere', when: '2026-01-01' } }];
  const [, later, , numbers] = found('2026-04-03', (raw) => Object.assign(raw.site[0]!.data as object, { brief }));
  assert.deepEqual(later, [
    'content/site.yaml brief.0.missing.when 92',
    'content/positions/blues/tea.mdx missing.0.when 91',
    'content/searches/all.yaml when 91',
    'content/site.yaml unknown.0.when 91',
  ]);
  assert.deepEqual(numbers, ['content/help/tea.yaml phones.0 91']);
});

test('sources seen in part are listed on any day, and claims seen less fully than their source; those read in full are not', () => {
  assert.deepEqual(found('2026-01-02')[2], []);
  const claim = (raw: Raw) => (raw.sources[0]!.data as { claims: object[] }).claims[0]!;
  const partly = found('2026-01-03', (raw) => {
    Object.assign(claim(raw), { distance: 'part' });
  });
  assert.deepEqual(partly[2], ['content/sources/paper.yaml claims.0.distance 1']);
  const unopened = found('2026-01-03', (raw) => {
    Object.assign(raw.sources[0]!.data as object, { distance: 'not-opened' });
    Object.assign(claim(raw), { at: undefined });
    Object.assign(raw.evidence[0]!.data as object, { sources: {} });
  });
  assert.deepEqual(unopened[2], ['content/sources/paper.yaml distance 1']);
});

/** The small content with its chart kept as it is. */
function kept(): Raw {
  const raw = smallContent();
  raw.charts[0]!.body = 'A drawing of cups.';
  const library = build(raw);
  const views = allViews(library).map(({ chart, view }) => ({
    data: chartData(view, creditOf(view, library), descriptionText(chart, view, library)),
    ...{ small: [], source: 'The Reds', csv: '', svg: '', painted: '', wide: '', narrow: '' },
  }));
  const data = JSON.parse(JSON.stringify({ date: '2026-01-02', kind: 'first', views })) as unknown;
  raw.versions = [{ id: 'cups/versions/2026-01-02/version', file: 'content/charts/cups/versions/2026-01-02/version.json', data, body: '' }];
  return raw;
}

const changed = (raw: Raw) => changedCharts(build(raw));

test('a chart is listed where a figure that it draws changed, or its words did, and not where it is as it was kept', () => {
  assert.deepEqual(changed(kept()), []);
  const one = [{ chart: 'cups', path: 'cups', version: '2026-01-02' }];
  const counted = kept();
  for (const { data } of counted.figures) Object.assign(data as object, { n: 12 });
  assert.deepEqual(changed(counted), one);
  const worded = kept();
  worded.charts[0]!.body = 'Another description.';
  assert.deepEqual(changed(worded), one);
});

test('a chart that was never kept is listed', () => {
  assert.deepEqual(changed(smallContent()), [{ chart: 'cups', path: 'cups', version: undefined }]);
});
