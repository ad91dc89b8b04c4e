import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from '../../facts/schema/drawings/drawing.ts';
import type { Matrix } from '../../facts/schema/drawings/matrix.ts';
import type { Cell } from '../../facts/schema/drawings/resolve.ts';
import { draw } from '../render/draw.ts';
import { crowded, matchesGolden, textsOf, withClass } from '../../testing/golden.ts';
import { drawMatrix } from './matrix.ts';
import { THUMB_HEIGHT, WIDTH, type SvgNode } from '../layout/scene.ts';

type Basis = Cell['basis'];

const SIZES = ['wide', 'mid', 'narrow', 'thumb'] as const;
const PARTIES = [
  { id: 'reds', tone: 'first', mark: 'square', short: 'Reds', role: 'negotiating' },
  { id: 'blues', tone: 'second', mark: 'circle', short: 'Blues', role: 'negotiating' },
  { id: 'potters', tone: 'plain', mark: 'triangle', short: 'Potters', role: 'allied' },
  { id: 'wardens', tone: 'plain', mark: 'diamond', short: 'Wardens', role: 'authority' },
  { id: 'mill', tone: 'plain', mark: 'bars', short: 'Water mill', role: 'authority' },
] as const;
const QUESTIONS: [id: string, question: string, short: string, bases: Basis[], answers: string[]][] = [
  ['pour', 'Who pours?', 'Pouring', ['own', 'own', 'none', 'none', 'none'], ['A cook', 'Whoever is thirsty']],
  [
    'cups',
    'How many cups belong on a table where two houses sit down?',
    'Cups',
    ['own', 'reported', 'own', 'own', 'none'],
    ['Four', 'Five'],
  ],
  ['milk', 'Does milk go in first?', 'Milk', ['reported', 'own', 'none', 'reported', 'reported'], ['Never', 'Always']],
  ['straw', 'Is straw tea?', 'Straw', ['none', 'none', 'none', 'none', 'none'], []],
];

/** What is asked about tea, and who was heard on it. */
function tea(form: Matrix['form'], shown: number = PARTIES.length): Matrix {
  const parties = PARTIES.slice(0, shown);
  return {
    kind: 'matrix',
    form,
    heads: { negotiating: 'At the table', allied: 'Friends', authority: 'Rulers' },
    key: { own: 'in its own words', reported: 'as others tell it', none: 'none found' },
    columns: parties.map(({ id: _, ...party }) => party),
    questions: QUESTIONS.map(([id, question, short, bases, answers]) => ({
      id,
      question,
      short,
      cells: parties.map(({ id: party, tone, mark, short: name }, i) => ({
        ...{ id: `${party}/${id}`, tone, mark, short: name, basis: bases[i]! },
        answer: bases[i] === 'none' ? 'None found' : (answers[i] ?? 'Yes'),
      })),
    })),
  };
}

const marks = tea('marks');
const words = tea('words', 2);
const groupsOf = (nodes: SvgNode[]) => nodes.filter(({ attrs }) => attrs['data-row']);
const saidIn = (group: SvgNode) => textsOf({ width: 0, height: 0, nodes: [group] });
const signOf = (group: SvgNode) => group.children!.find(({ tag }) => tag === 'path')!.attrs;
const leftOf = (group: SvgNode) => {
  const { d, transform } = signOf(group);
  return Number(/[\d.]+/.exec(String(transform ?? d))![0]);
};
const kindOf = (group: SvgNode) => String(signOf(group)['class']).split(' ')[0];

test('every cell has one group, in the order of the table', () => {
  for (const matrix of [marks, words])
    for (const size of SIZES)
      assert.deepEqual(
        groupsOf(drawMatrix(matrix, size).nodes).map(({ attrs }) => attrs['data-row']),
        rowsOf(matrix).map(({ mark }) => mark),
      );
});

test('own words are filled, reports outlined, and silence is a dash and not an empty place', () => {
  const kinds = { own: 'solid', reported: 'hollow', none: 'rule' };
  const expected = marks.questions.flatMap(({ cells }) => cells.map(({ basis }) => kinds[basis]));
  for (const size of SIZES) assert.deepEqual(groupsOf(drawMatrix(marks, size).nodes).map(kindOf), expected);
});

test('a mark is as large where a party has said much as where it has said little', () => {
  const [pour] = groupsOf(drawMatrix(marks, 'wide').nodes);
  assert.equal(signOf(pour!)['d'], 'M0 0h10v10H0z');
});

test('in words, the answers stand in columns of equal width', () => {
  // Questions take 330 px of 720, and each column half of the rest: a gap of 8 px and 187 px of words.
  const places = groupsOf(drawMatrix(words, 'wide').nodes).map(leftOf);
  assert.deepEqual(
    places,
    QUESTIONS.flatMap(() => [338, 533]),
  );
});

test('in words, every answer is printed at its mark; in the narrow drawing with its party', () => {
  const answers = words.questions.flatMap(({ cells }) => cells);
  for (const size of SIZES)
    groupsOf(drawMatrix(words, size).nodes).forEach((group, i) => {
      const said = saidIn(group).join(' ');
      assert.equal(said, size === 'narrow' ? `${answers[i]!.short} ${answers[i]!.answer}` : answers[i]!.answer);
    });
});

test('in the narrow drawing authorities start a line of their own', () => {
  const [reds, blues, potters, wardens] = groupsOf(drawMatrix(marks, 'narrow').nodes).map(({ children }) =>
    Number(children!.find(({ tag }) => tag === 'text')!.attrs['y']),
  );
  assert.deepEqual([blues, potters, wardens], [reds, reds, reds! + 18]);
});

test('on the card authorities share a head; wide, each has its own', () => {
  const card = textsOf(drawMatrix(marks, 'thumb'));
  assert.ok(card.includes('Rulers') && !card.includes('Wardens') && card.includes('Potters'));
  const wide = textsOf(drawMatrix(marks, 'wide'));
  for (const said of ['At the table', 'Friends', 'Rulers', 'Wardens', 'Water mill']) assert.ok(wide.includes(said), said);
  assert.equal(textsOf(drawMatrix({ ...marks, heads: undefined }, 'thumb')).includes('Wardens'), true);
});

test('under a shared head every party keeps a mark of its own', () => {
  const [wardens, mill] = groupsOf(drawMatrix(marks, 'thumb').nodes).slice(3, 5).map(leftOf);
  // Two marks 15 px apart, the right one ending not far from the card's edge.
  assert.ok(Math.abs(mill! - wardens! - 15) <= 0.5);
  assert.ok(mill! > 530 && mill! + 10 <= WIDTH.card);
});

test('questions that leave no room on the card stand there by their short names', () => {
  const long = { ...marks, questions: marks.questions.map((one) => ({ ...one, question: `${one.question} `.repeat(4).trim() })) };
  assert.ok(textsOf(drawMatrix(marks, 'thumb')).includes('Is straw tea?'));
  assert.ok(textsOf(drawMatrix(long, 'thumb')).includes('Straw'));
  assert.deepEqual(crowded(long, 'thumb'), []);
});

test('the key shows what is filled, outlined and dashed, and the card leaves it to its last line', () => {
  const keyed = (size: 'wide' | 'thumb') => textsOf(drawMatrix(marks, size)).includes('as others tell it');
  assert.deepEqual([keyed('wide'), keyed('thumb')], [true, false]);
  assert.equal(withClass(drawMatrix({ ...marks, key: undefined }, 'wide'), 'hollow').length, 4);
  assert.equal(withClass(drawMatrix(marks, 'wide'), 'hollow').length, 6);
});

test('no text meets another, at any size, and eleven questions have room on the card', () => {
  for (const matrix of [marks, words]) {
    for (const size of SIZES) assert.deepEqual(crowded(matrix, size), []);
    const eleven = { ...matrix, questions: Array.from({ length: 11 }, (_, i) => matrix.questions[i % 4]!) };
    assert.ok(draw(eleven, 'thumb').height <= THUMB_HEIGHT);
    assert.equal(draw(matrix, 'thumb').width, WIDTH.card);
  }
});

test('the matrix looks as it did', () => {
  matchesGolden('matrix', marks);
  matchesGolden('matrix-words', words);
});
