import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Shares, Squares } from '../domain/series.ts';
import { draw } from './draw.ts';
import type { Node } from './scene.ts';
import { drawStrip } from './strip.ts';
import { svgElement } from './svg.ts';
import { measure, wrap } from './type.ts';

const titled = { id: 'x', number: 1, title: 'A title', finding: 'A finding', caveats: [], notReported: [] };
const datum = (value: number) => ({ figure: `f${value}`, label: 'A label', value, shown: `${value}%`, counted: false });

const shares: Shares = {
  ...titled,
  kind: 'shares',
  tone: 'second',
  notes: [],
  panels: [{ label: 'All', note: 'not reported', rows: [datum(50), datum(100)] }],
};
const squares: Squares = {
  ...titled,
  kind: 'squares',
  each: 10,
  total: datum(200),
  groups: [
    {
      ...datum(50),
      tone: 'plain',
      note: 'x',
      parts: [
        { ...datum(40), texture: 'solid' },
        { ...datum(10), texture: 'hatched' },
      ],
    },
    { ...datum(150), tone: 'first', note: 'y', parts: [{ ...datum(150), texture: 'open' }] },
  ],
};

const flat = (nodes: Node[]): Node[] => nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);
const withClass = (nodes: Node[], name: string) =>
  flat(nodes).filter((node) =>
    String(node.attrs['class'] ?? '')
      .split(' ')
      .includes(name),
  );

for (const size of ['wide', 'narrow'] as const) {
  test(`${size}: a bar's length is its share of the full track`, () => {
    const { nodes } = draw(shares, size);
    const [half, whole] = withClass(nodes, 'tint').map((node) => Number(node.attrs['width']));
    const track = Number(withClass(nodes, 'track')[0]?.attrs['width']);
    assert.equal(half, track / 2);
    assert.equal(whole, track);
  });

  test(`${size}: each square stands for the same sum, and none is lost`, () => {
    const { nodes } = draw(squares, size);
    const count = (name: string) => withClass(nodes, name).length;
    assert.deepEqual([count('solid'), count('hatched'), count('open')], [4, 1, 15]);
  });

  test(`${size}: all squares lie inside the drawing`, () => {
    const drawing = draw(squares, size);
    for (const { tag, attrs } of flat(drawing.nodes).filter((node) => node.tag === 'rect')) {
      assert.ok(Number(attrs['x']) + Number(attrs['width']) <= drawing.width + 0.1, `${tag} at ${attrs['x']}`);
      assert.ok(Number(attrs['y']) + Number(attrs['height']) <= drawing.height, `${tag} at ${attrs['y']}`);
    }
  });
}

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
  const hostile = { ...shares, title: '"><script>', panels: [{ label: '<b>&', note: 'x', rows: [datum(1)] }] };
  const svg = svgElement(draw(hostile, 'wide'), hostile.title, 'wide');
  assert.ok(!svg.includes('<script>') && !svg.includes('<b>'));
  assert.ok(svg.includes('&lt;b&gt;&amp;'));
});

test('a drawing has no style attribute, which the content policy would block', () => {
  for (const series of [shares, squares]) assert.doesNotMatch(svgElement(draw(series, 'wide'), 'x', 'wide'), /\sstyle=/);
});

test('text is broken before it grows too wide, and a long word stands alone', () => {
  const lines = wrap('one two three extraordinarily', 13, 60);
  assert.ok(lines.slice(0, -1).every((line) => measure(line, 13) <= 60));
  assert.equal(lines.at(-1), 'extraordinarily');
});
