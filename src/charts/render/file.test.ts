import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asWritten } from '../../testing/as-written.ts';
import { draw } from '../../testing/golden.ts';
import { everyKind } from '../../testing/every-kind.ts';
import { measure, textBlock, wrap } from '../layout/text.ts';
import { drawStrip } from '../marks/strip.ts';
import { cardFile, drawAnswers, drawSides } from './card.ts';
import { squareFile, svgDocument, svgFile } from './file.ts';
import { literalsOf } from './literal.ts';
import { toSvg } from './svg.ts';

const literals = literalsOf(':root{--ink:#111;--paper:#fff}', '.t,.solid{fill:var(--ink)}.ground{fill:var(--paper)}');
const frame = {
  ...{ id: 'tea', title: 'Who drinks tea, and how much of it in a year, by all accounts', finding: 'Most do.', literals },
  ...{
    small: ['Not counted again.', 'Cups of any size.'],
    source: 'The Reds, 2026',
    link: 'https://example.org/tea/',
    description: 'In words.',
  },
};
const [spec] = everyKind(() => 'Tea').filter(({ kind }) => kind === 'shares');
const [wide, thumb] = [draw(spec!, 'wide'), draw(spec!, 'thumb')];
const side = { mark: 'square', tone: 'first', hollow: false, short: 'Reds', text: 'They want more of it, and soon' } as const;
const card = { id: 'tea', title: frame.title, finding: 'Most do.', description: 'In words.', foot: 'The Reds', literals };

test('pictures and cards are what they were when somebody last looked at them', () => {
  const files = {
    'file-chart': svgFile(wide, frame),
    'file-no-ground': svgDocument(wide, { ...frame, ground: false }, wide.nodes),
    'file-square': squareFile(thumb, frame),
    'file-square-tall': squareFile({ ...thumb, height: 900 }, frame),
    'card-page': cardFile(card),
    'card-thumb': cardFile({ ...card, thumb: thumb.nodes }),
    'card-thumb-long': cardFile({ ...card, title: `${frame.title}. `.repeat(3), thumb: thumb.nodes }),
    'card-sides': cardFile({ ...card, drawing: drawSides([side, { ...side, hollow: true, tone: 'second', short: 'Blues' }]) }),
    'card-answers': cardFile({
      ...card,
      drawing: drawAnswers(['More', 'Less', 'None'].map((answer, i) => ({ question: `Tea ${i}`, answer }))),
    }),
  };
  for (const [name, svg] of Object.entries(files)) asWritten(new URL(`../golden/${name}.svg`, import.meta.url), svg);
});

test('a text of too many lines ends in an ellipsis that has room', () => {
  const lines = (content: string, width: number, most: number) =>
    textBlock(content, { x: 0, y: 10, width, lines: most }, { size: 10 }).nodes.map(({ text }) => text);
  assert.deepEqual(lines('one two three four', 40, 2), ['one two', 'three…']);
  assert.deepEqual(lines('one two three four', 40, 3), ['one two', 'three', 'four']);
  assert.deepEqual(lines('one two three', 38, 1), ['one…']);
  assert.deepEqual(lines('extraordinarily long', 20, 1), ['extraordinarily…'], 'a word alone stays whole');
  assert.deepEqual(textBlock(undefined, { x: 0, y: 10, width: 40 }, { size: 10 }), { nodes: [], next: 10 });
});

test('an address is broken where the line ends, and a shorter word never is', () => {
  const style = { size: 10 };
  const address = `https://example.org/${'tea/'.repeat(10)}é😀`;
  const lines = wrap(`See ${address} there`, 60, style);
  assert.equal(lines.join(' ').replaceAll(' ', ''), `See${address}there`);
  assert.ok(lines.every((line) => measure(line, style) <= 60) && lines.length < 9, lines.join('\n'));
  assert.deepEqual(wrap('a'.repeat(30), 60, style), ['a'.repeat(30)]);
  assert.deepEqual(
    wrap('a'.repeat(31), 60, style).map(({ length }) => length),
    [10, 10, 10, 1],
  );
  assert.deepEqual(wrap(address, 400, style), [address], 'where there is room it stays whole');
  assert.deepEqual(wrap('one  two\nthree', 400, style), ['one two three']);
  assert.deepEqual(wrap('aaaa aaaa', measure('aaaa aaaa', style), style), ['aaaa aaaa'], 'a line may be full');
});

test('strips of time are what they were when somebody last looked at them', () => {
  const moments = [
    { id: 'a', from: 2013.2, kind: 'solid quiet' },
    { id: 'b', from: 2020, to: 2021.5, kind: 'solid quiet' },
    { id: 'c', from: 2020.01, kind: 'hollow quiet' },
    { id: 'd', from: 2020.02, kind: 'hollow quiet' },
    { id: 'e', from: 2026.2, to: 2026.2, kind: 'solid quiet' },
  ];
  const many = Array.from({ length: 40 }, (_, i) => ({ id: `${i}`, from: 2020 + i / 400, kind: 'solid quiet' }));
  for (const size of ['wide', 'narrow', 'thumb'] as const) {
    const link = (row: string) => ({ href: `#${row}`, title: row });
    asWritten(new URL(`../golden/strip.${size}.svg`, import.meta.url), toSvg(drawStrip(moments, size), {}, link));
    asWritten(new URL(`../golden/strip-many.${size}.svg`, import.meta.url), toSvg(drawStrip(many, size), {}));
  }
});
