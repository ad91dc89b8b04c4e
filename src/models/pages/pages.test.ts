import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../../facts/load/build.ts';
import { smallContent } from '../../testing/fixture.ts';
import { viewsOf } from '../chart-views.ts';
import { chartPage } from './chart.ts';
import { fairnessPage } from './fairness.ts';
import { figurePage } from './figure.ts';
import { sourcePage } from './source.ts';

const library = build(smallContent());
const chart = library.charts[0]!;

test('fairness counts what is known of each party: bases, statements, words, claims, pages of its own', () => {
  const [parties, questions] = fairnessPage(library).tables;
  const counts = Object.fromEntries(parties!.rows.map(({ name, counts }) => [name, counts]));
  // Three words of the body, its figure as one more; four of the summary, five of the statement.
  assert.deepEqual(counts['Reds'], [1, 0, 0, 1, 12, 1, 1]);
  assert.deepEqual(counts['Blues']!.slice(0, 4), [0, 0, 1, 0]);
  assert.equal(parties!.columns.length, counts['Reds']!.length);
  assert.deepEqual(
    questions!.rows.map(({ counts }) => counts.slice(0, 2)),
    [[1, 12]],
  );
});

test('a figure without a base says until when its sources were read: the last of the days', () => {
  const [claim] = library.figures.get('cups')!.claims;
  const older = { ...claim!, source: { ...claim!.source, lastChecked: '2025-12-31' } };
  const { facts } = figurePage({ ...library.figures.get('cups')!, claims: [claim!, older] }, library);
  assert.match(facts.at(-1)!.join(), /January 2, 2026/);
});

test('a claim names whose it is, and who reports it where that is somebody else', () => {
  const own = sourcePage(library.sources[0]!, library).claims[0]!;
  assert.deepEqual(own.who, ['Reds']);
  const claims = new Map([...library.claims].map(([id, claim]) => [id, { ...claim, voice: 'blues', secondHand: true }]));
  const [told] = sourcePage(library.sources[0]!, { ...library, claims }).claims;
  assert.deepEqual(told!.who, ['Blues', 'as reported by The Reds']);
});

test('a chart with one view links to no other, and lists only the figures that its table lacks', () => {
  const { views, others, table } = chartPage(chart, viewsOf(chart, library)[0], library);
  assert.deepEqual([views, others], [[], []]);
  assert.deepEqual(
    table.rows.map(({ display }) => display),
    ['30', '30'],
  );
  assert.equal(table.hasSamples, true);
});

test('code to embed a chart stands on the page of its own language; a translation links there', () => {
  const own = chartPage(chart, viewsOf(chart, library)[0], library).bar.embed;
  assert.equal(own.snippets?.length, 2);
  const edition = { language: 'es', name: 'español', pages: new Set(['charts/cups/']) } as NonNullable<typeof library.locale.edition>;
  const translated = { ...library, locale: { ...library.locale, edition } };
  assert.deepEqual(chartPage(chart, viewsOf(chart, translated)[0], translated).bar.embed, { original: '/charts/cups/#embed' });
});
