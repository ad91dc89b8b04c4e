import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Shares } from '../facts/schema/drawings/shares.ts';
import { box } from './layout/box.ts';
import { cardRows } from './layout/panels.ts';
import { draw } from './render/draw.ts';
import type { SvgNode } from './layout/scene.ts';
import { drawStrip } from './marks/strip.ts';
import { pageSvgs } from './render/svg.ts';
import { measure, wrap } from './layout/text.ts';

const shares: Shares = {
  kind: 'shares',
  half: false,
  notes: [],
  panels: [
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

const flat = (nodes: SvgNode[]): SvgNode[] => nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);
test('on the strip of time every day is as long as every other, and no mark covers another', () => {
  const moments = [
    { id: 'a', from: 2013, open: false },
    { id: 'b', from: 2020, to: 2021, open: false },
    { id: 'c', from: 2020.01, open: true },
    { id: 'd', from: 2026.2, to: 2026.2, open: false },
  ];
  const rects = flat(drawStrip(moments, 'wide').nodes).filter((node) => node.attrs['data-event']);
  const at = (id: string) => rects.find((node) => node.attrs['data-event'] === id)!.attrs as Record<string, number>;
  const perYear = Number(at('b')['width']);
  assert.ok(Math.abs((at('b')['x']! - (at('a')['x']! + 4)) / 7 - perYear) < 0.1);
  assert.equal(at('d')['width'], 1);
  assert.notEqual(at('b')['y'], at('c')['y']);
});

test('text from content cannot become markup', () => {
  const hostile = { ...shares, panels: shares.panels.map((panel) => ({ ...panel, label: '<b>&' })) };
  const [svg = ''] = pageSvgs((size) => draw(hostile, size), '"><script>');
  assert.ok(!svg.includes('<script>') && !svg.includes('<b>'));
  assert.ok(svg.includes('&lt;b&gt;&amp;'));
});

test('a drawing has no style attribute, which the content policy would block', () => {
  assert.doesNotMatch(pageSvgs((size) => draw(shares, size), 'x').join(''), /\sstyle=/);
});

test('hatching stays inside its box', () => {
  const [, lines] = box({ x: 10, y: 20, width: 30, height: 12 }, 'hatched', 'plain');
  const points = [...String(lines!.attrs['d']).matchAll(/[ML](\S+) ([^ML]+)/g)].map((match) => match.slice(1).map(Number));
  assert.ok(points.length > 8);
  for (const [x, y] of points) assert.ok(x! >= 10 && x! <= 40 && y! >= 20 && y! <= 32, `${x} ${y}`);
});

test('text is broken before it grows too wide, and a long word stands alone', () => {
  const lines = wrap('one two three extraordinarily', 13, 60);
  assert.ok(lines.slice(0, -1).every((line) => measure(line, 13) <= 60));
  assert.equal(lines.at(-1), 'extraordinarily');
});

test('a card shows the rows chosen for it, or all where none is', () => {
  assert.equal(cardRows([{ card: true }, { card: false }]).length, 1);
  assert.equal(cardRows([{ card: false }, { card: false }]).length, 2);
});
