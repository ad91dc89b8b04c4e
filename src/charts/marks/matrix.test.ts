import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf, type ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import type { Cell } from '../../facts/schema/drawings/resolve.ts';
import { crowded, groupsOf, matchesGolden, textsOf, withClass, SIZES } from '../../testing/golden.ts';
import { drawMatrix } from './matrix.ts';
import type { SvgNode } from '../layout/scene.ts';

type Basis = Cell['basis'];

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
function tea(form: ResolvedDrawing<'matrix'>['form'], shown: number = PARTIES.length): ResolvedDrawing<'matrix'> {
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
const saidIn = (group: SvgNode) => textsOf({ nodes: [group] });
const signOf = (group: SvgNode) => group.children!.find(({ tag }) => tag === 'path')!.attrs;
const leftOf = (group: SvgNode) => {
  const { d, transform } = signOf(group);
  return Number(/[\d.]+/.exec(String(transform ?? d))![0]);
};
const kindOf = (group: SvgNode) => String(signOf(group)['class']).split(' ')[0];

test('every cell has one group, in the order of the table; of narrow marks, those who are silent share a line', () => {
  for (const matrix of [marks, words])
    for (const size of SIZES) {
      const spoken = matrix.questions.flatMap(({ cells }) => cells.map(({ basis }) => basis !== 'none'));
      const all = rowsOf(matrix).map(({ mark }) => mark);
      assert.deepEqual(
        groupsOf(drawMatrix(matrix, size)).map(({ attrs }) => attrs['data-row']),
        size === 'narrow' && matrix === marks ? all.filter((_, i) => spoken[i]) : all,
      );
    }
  assert.ok(textsOf(drawMatrix(marks, 'narrow')).join(' ').includes('none found: Potters, Wardens, Water mill'));
});

test('own words are filled, reports outlined, and silence is a dash and not an empty place', () => {
  const kinds = { own: 'solid', reported: 'hollow', none: 'rule' };
  const expected = marks.questions.flatMap(({ cells }) => cells.map(({ basis }) => kinds[basis]));
  for (const size of SIZES)
    assert.deepEqual(
      groupsOf(drawMatrix(marks, size)).map(kindOf),
      size === 'narrow' ? expected.filter((kind) => kind !== 'rule') : expected,
    );
});

test('a mark is as large where a party has said much as where it has said little', () => {
  const squares = groupsOf(drawMatrix(marks, 'wide'))
    .map(signOf)
    .filter(({ class: kind }) => /^(solid|hollow) first/.test(String(kind)));
  assert.equal(new Set(squares.map(({ d }) => d)).size, 1);
});

test('in words, the answers are in columns of equal width', () => {
  const places = groupsOf(drawMatrix(words, 'wide')).map(leftOf);
  const [left, right] = [places[0]!, places[1]!];
  assert.deepEqual(
    places.map((x) => Math.round(x)),
    QUESTIONS.flatMap(() => [Math.round(left), Math.round(right)]),
  );
  const areas = drawMatrix(words, 'wide')
    .nodes.filter(({ attrs }) => attrs['data-row'])
    .map(({ children }) => children![0]!.attrs['width']);
  assert.equal(new Set(areas).size, 1);
});

test('in words, every answer is printed at its mark; in the narrow drawing with its party', () => {
  const answers = words.questions.flatMap(({ cells }) => cells);
  for (const size of SIZES)
    groupsOf(drawMatrix(words, size)).forEach((group, i) => {
      const said = saidIn(group).join(' ');
      assert.equal(said, size === 'narrow' ? `${answers[i]!.short} ${answers[i]!.answer}` : answers[i]!.answer);
    });
});

test('each role has a head over its parties', () => {
  const wide = textsOf(drawMatrix(marks, 'wide'));
  for (const said of ['At the table', 'Friends', 'Rulers', 'Wardens', 'Water mill']) assert.ok(wide.includes(said), said);
  assert.ok(!textsOf(drawMatrix({ ...marks, heads: undefined }, 'wide')).includes('Rulers'));
});

test('questions are in full where there is room, else by their short names', () => {
  assert.ok(textsOf(drawMatrix(marks, 'wide')).includes('Is straw tea?'));
  assert.ok(textsOf(drawMatrix(marks, 'mid')).includes('Straw'));
  assert.ok(textsOf(drawMatrix(marks, 'thumb')).includes('Straw'));
});

test('the key shows what is filled, outlined and dashed, and a thumbnail has none', () => {
  const keyed = (size: 'wide' | 'thumb') => textsOf(drawMatrix(marks, size)).includes('as others tell it');
  assert.deepEqual([keyed('wide'), keyed('thumb')], [true, false]);
  assert.equal(withClass(drawMatrix({ ...marks, key: undefined }, 'wide'), 'hollow').length, 4);
  assert.equal(withClass(drawMatrix(marks, 'wide'), 'hollow').length, 6);
});

test('no text meets another, at any size, and eleven questions have room on a thumbnail', () => {
  for (const matrix of [marks, words]) {
    for (const size of SIZES) assert.deepEqual(crowded(matrix, size), []);
    assert.deepEqual(crowded({ ...matrix, questions: Array.from({ length: 11 }, (_, i) => matrix.questions[i % 4]!) }, 'thumb'), []);
  }
});

test('the matrix looks as it did', () => {
  matchesGolden('matrix', marks);
  matchesGolden('matrix-words', words);
});
