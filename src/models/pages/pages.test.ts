import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../../testing/build.ts';
import { smallContent } from '../../testing/fixture.ts';
import { viewsOf } from '../chart-views.ts';
import { chartPage } from './chart.ts';
import { fairnessPage } from './fairness.ts';
import { figurePage } from './figure.ts';
import { partyPage } from './party.ts';
import { positionPage } from './position.ts';
import { sourcePage } from './source.ts';

const library = build(smallContent());
const chart = library.charts[0]!;

test('fairness counts what is known of each party: bases, statements, words, claims, pages of its own', () => {
  const [parties, questions] = fairnessPage(library).tables;
  const counts = Object.fromEntries(parties!.rows.map(({ name, cells }) => [name, cells]));
  // Three words of the body, its figure as one more; four of the summary, five of the statement.
  assert.deepEqual(counts['Reds'], [1, 0, 0, 1, 12, 1, 1]);
  // Of silence, its summary alone.
  assert.deepEqual(counts['Blues'], [0, 0, 1, 0, 4, 0, 0]);
  assert.equal(parties!.columns.length, counts['Reds']!.length);
  assert.deepEqual(
    questions!.rows.map(({ cells }) => cells),
    [[1, 12, 0, 4]],
  );
});

test('a figure without a base says until when its sources were read: the last of the days', () => {
  const [claim] = library.figures.get('cups')!.claims;
  const older = { ...claim!, source: { ...claim!.source, lastChecked: '2025-12-31' } };
  const { facts } = figurePage({ ...library.figures.get('cups')!, claims: [claim!, older] }, library);
  assert.match(Object.values(facts).at(-1)!, /January 2, 2026/);
});

test('a claim names whose it is where that is not its source', () => {
  const own = sourcePage(library.sources[0]!, library).claims[0]!;
  assert.equal(own.who, undefined);
  const claims = new Map([...library.claims].map(([id, claim]) => [id, { ...claim, voice: 'blues', secondHand: true }]));
  const [told] = sourcePage(library.sources[0]!, { ...library, claims }).claims;
  assert.equal(told!.who, 'Blues');
});

test('a chart with one view links to no other, and lists only the figures that its table lacks', () => {
  const { views, others, figure } = chartPage(viewsOf(chart, library)[0], library);
  assert.deepEqual([views, others], [[], []]);
  assert.deepEqual(
    figure.view.rows.map(({ display, asked }) => [display, asked]),
    [
      ['30', 'not reported'],
      ['30', 'not reported'],
    ],
  );
});

test('code to embed a chart is on the page of its own language; a translation links there', () => {
  const own = chartPage(viewsOf(chart, library)[0], library).bar.embed;
  assert.equal(own.snippets.length, 2);
  const edition = { language: 'es', name: 'español', pages: new Set(['charts/cups/']) } as NonNullable<typeof library.locale.edition>;
  const translated = { ...library, locale: { ...library.locale, edition } };
  assert.deepEqual(chartPage(viewsOf(chart, translated)[0], translated).bar.embed, { snippets: [], href: '/charts/cups/#embed' });
});

test('a party’s page lists the figures that it gives itself, and none that only others report of it', () => {
  const [reds] = library.parties;
  assert.deepEqual(
    partyPage(reds!, library).figures.map(({ id }) => id),
    ['cups'],
  );
  const reported = build(smallContent());
  for (const claim of reported.figures.get('cups')!.claims) claim.secondHand = true;
  assert.deepEqual(partyPage(reds!, reported).figures, []);
});

test('a position says whether all, some or none of its statements are from the party’s own pages', () => {
  const position = library.positions.get('reds/tea')!;
  const [own] = position.statements;
  const told = { ...own!, own: false };
  const known = (...statements: (typeof told)[]) => positionPage({ ...position, statements }, library).known;
  assert.deepEqual(
    [known(own!), known(own!, told), known(told), known()],
    ['From its own pages', 'From its own pages, and as reported by others', 'As reported by others', undefined],
  );
});
