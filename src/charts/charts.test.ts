import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedDrawing } from '../facts/schema/drawings/drawing.ts';
import { thumbRows, TYPE } from './layout/scene.ts';
import { box } from './layout/symbols.ts';
import { drawStrip } from './marks/strip.ts';
import { toSvg } from './render/svg.ts';
import { measure, wrap } from './layout/text.ts';
import { draw, groupsOf } from '../testing/golden.ts';

const shares: ResolvedDrawing<'shares'> = {
  kind: 'shares',
  half: false,
  notes: [],
  groups: [
    {
      label: 'All',
      rows: [
        {
          figure: 'a',
          label: 'A label',
          card: false,
          claims: [],
          value: 50,
          display: '50%',
          unit: '%',
          counted: true,
          interval: undefined,
        },
      ],
    },
  ],
};

test('on the strip of time every day is as long as every other, and no mark covers another', () => {
  const moments = [
    { id: 'a', from: 2013, kind: 'solid quiet' },
    { id: 'b', from: 2020, to: 2021, kind: 'solid quiet' },
    { id: 'c', from: 2020.01, kind: 'hollow quiet' },
    { id: 'd', from: 2026.2, to: 2026.2, kind: 'solid quiet' },
  ];
  const marks = groupsOf(drawStrip(moments, 'wide'));
  const at = (id: string) => marks.find(({ attrs }) => attrs['data-row'] === id)!.children![0]!.attrs as Record<string, number>;
  const perYear = Number(at('b')['width']);
  assert.ok(Math.abs((at('b')['x']! - (at('a')['x']! + 8)) / 7 - perYear) < 0.1);
  assert.equal(at('d')['width'], 1);
  assert.notEqual(at('b')['y'], at('c')['y']);
});

test('text from content cannot become markup', () => {
  const hostile = { ...shares, groups: shares.groups.map((panel) => ({ ...panel, label: '<b>&' })) };
  const svg = toSvg(draw(hostile, 'wide'), { 'aria-label': '"><script>' });
  assert.ok(!svg.includes('<script>') && !svg.includes('<b>'));
  assert.ok(svg.includes('&lt;b&gt;&amp;'));
});

test('a drawing has no style attribute, which the content policy would block', () => {
  assert.doesNotMatch(toSvg(draw(shares, 'wide'), {}), /\sstyle=/);
});

test('hatching stays inside its box', () => {
  const [, lines] = box({ x: 10, y: 20, width: 30, height: 12 }, 'hatched', 'plain');
  const ends = [...String(lines!.attrs['d']).matchAll(/M(\S+) (\S+?)l(\S+) ([^M]+)/g)].map((match) => match.slice(1).map(Number));
  const points = ends.flatMap(([left, low, across, up]) => [
    [left, low],
    [left! + across!, low! + up!],
  ]);
  assert.ok(points.length > 8);
  const holds = (at: number, from: number, to: number) => at > from - 0.06 && at < to + 0.06;
  for (const [x, y] of points) assert.ok(holds(x!, 10, 40) && holds(y!, 20, 32), `${x} ${y}`);
});

test('text is broken before it grows too wide, and a long word stands alone', () => {
  const style = { size: 13 };
  const lines = wrap('one two three extraordinarily', 60, style);
  assert.ok(lines.slice(0, -1).every((line) => measure(line, style) <= 60));
  assert.equal(lines.at(-1), 'extraordinarily');
});

test('a thumbnail shows the rows chosen for it, or all, but no more than it has room for', () => {
  assert.equal(thumbRows([{ card: true }, { card: false }], 6).length, 1);
  assert.equal(thumbRows([{ card: false }, { card: false }], 6).length, 2);
  assert.equal(thumbRows([{ card: false }, { card: false }], 1).length, 1);
});

test('a mark of a row is a link where the page gives one, and says so', () => {
  const svg = toSvg(draw(shares, 'wide'), {}, (row) => ({ href: `#row-${row}`, title: 'Fifty & more' }));
  assert.match(svg, /<a href="#row-a"[^>]*><title>Fifty &amp; more<\/title><rect[^>]*class="hit"\/>/);
  const still = toSvg(draw(shares, 'wide'), {});
  assert.doesNotMatch(still, /<a |class="hit"/);
});

test('nothing is smaller than 15 units in a narrow drawing, so that it is 13 px on a phone of 320 px', () => {
  for (const { size } of Object.values(TYPE.narrow)) assert.ok(size >= 15);
  for (const { size } of Object.values(TYPE.thumb)) assert.ok(size >= 14);
});
