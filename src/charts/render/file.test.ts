import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asWritten } from '../../testing/as-written.ts';
import { draw } from '../../testing/golden.ts';
import { everyKind } from '../../testing/every-kind.ts';
import { textBlock } from '../layout/text.ts';
import { cardFile, drawAnswers, drawSides } from './card.ts';
import { squareFile, svgDocument, svgFile } from './file.ts';
import { literalsOf } from './literal.ts';

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
