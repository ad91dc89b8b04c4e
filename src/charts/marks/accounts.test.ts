import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { drawAccounts } from './accounts.ts';
import { draw, crowded, groupsOf, matchesGolden, textsOf, withClass, SIZES } from '../../testing/golden.ts';
import { WIDTH, THUMB_HEIGHT, type SvgNode } from '../layout/scene.ts';

type Accounts = ResolvedDrawing<'accounts'>;

type Row = Accounts['rows'][number];

const figure = (value: number) => ({
  figure: `f${value}`,
  value,
  display: `${value} cups`,
  unit: 'cups',
  counted: false,
  interval: undefined,
});
const row = (id: string, who: string, more: Partial<Row> = {}): Row => ({
  id,
  who,
  claims: [],
  card: false,
  strong: false,
  rule: false,
  silent: false,
  ...more,
});
const reds = { by: 'reds', tone: 'first', mark: 'square', short: 'Reds' } as const;
const blues = { by: 'blues', tone: 'second', mark: 'circle', short: 'Blues' } as const;

/** One tea party, as four people tell it. */
const strips: Accounts = {
  kind: 'accounts',
  heads: { who: 'Who says it', word: 'Day given', amount: 'Cups, to one scale', about: 'What for' },
  most: 250,
  rows: [
    row('book', 'The guest book', {
      when: 'kept by the host',
      word: 'Sunday',
      parts: [
        { ...figure(50), label: 'drunk', texture: 'solid' },
        { ...figure(150), label: 'promised for the years to come', texture: 'open' },
      ],
      about: 'spilled milk and late cakes',
      rule: true,
      card: true,
    }),
    row('reds', 'The reds', {
      ...reds,
      word: 'Saturday',
      strong: true,
      parts: [
        { ...figure(50), label: 'drunk', texture: 'solid' },
        { ...figure(200), label: 'poured', texture: 'open' },
      ],
      about: 'late cakes',
      note: 'Saturday is the day on which the table was laid.',
      card: true,
    }),
    row('neighbor', 'A neighbor who looked over the hedge', {
      word: '“lately”',
      parts: [{ ...figure(200), label: 'in all', texture: 'open' }],
      about: 'not said',
    }),
  ],
};

/** How much tea there is in the cupboard, by those who say so. */
const lines: Accounts = {
  kind: 'accounts',
  heads: { who: 'Who says it', word: 'Its word for it', amount: 'Cups, as claimed' },
  most: 80,
  rows: [
    row('blues', 'The blues', { ...blues, ...figure(40), when: 'in spring', word: '“hoard”', texture: 'dashed', card: true }),
    row('paper', 'The village paper', { ...figure(80), when: 'in summer', word: '“stock”', texture: 'dashed', rule: true, card: true }),
    row('shelf', 'A look at the shelf', { silent: true, about: 'None was found, under any of these words, in any cupboard.', card: true }),
  ],
};

/** When to drink tea, by those who say so; nothing to scale. */
const words: Accounts = {
  kind: 'accounts',
  heads: { who: 'Who says it', word: 'Cups', about: 'What it counts' },
  rows: [
    row('reds', 'The reds', { ...reds, ...figure(6), when: 'in August', about: 'cups before noon', note: 'Mugs are left out.' }),
    row('blues', 'The blues', { ...blues, when: 'in May', word: 'a few more', about: 'cups of any kind, at any time of the day' }),
  ],
};

const saidIn = (group: SvgNode) => textsOf({ nodes: [group] }).join(' ');
const boxesIn = (group: SvgNode) =>
  (group.children ?? []).filter(({ tag }) => tag === 'rect').map(({ attrs }) => [Number(attrs['x']), Number(attrs['width'])]);

test('parts stand end to end on one scale from zero', () => {
  for (const size of ['wide', 'mid', 'narrow'] as const) {
    const [book, told] = groupsOf(drawAccounts(strips, size)).map(boxesIn);
    const [from, fine] = book![0]!;
    assert.deepEqual(told![0], [from, fine]);
    assert.ok(Math.abs(book![1]![0]! - from! - fine!) < 0.11, 'the second part begins where the first ends');
    assert.ok(Math.abs(book![1]![1]! - 3 * fine!) < 0.3 && Math.abs(told![1]![1]! - 4 * fine!) < 0.3, '50, 150 and 200 on one scale');
  }
});

test('where the author names no end of the scale, the greatest telling fills it', () => {
  const { most: _, ...rest } = strips;
  const [, told] = groupsOf(drawAccounts(rest, 'narrow')).map(boxesIn);
  assert.ok(Math.abs(told![1]![0]! + told![1]![1]! - (WIDTH.narrow - 1)) < 0.2);
});

test('a mark is at its amount, with a dashed line from zero', () => {
  const dashed = (group: SvgNode) => (group.children ?? []).find(({ attrs }) => String(attrs['class']).startsWith('dashed'))!.attrs['d'];
  const [half, whole] = groupsOf(drawAccounts(lines, 'wide'))
    .slice(0, 2)
    .map((group) =>
      /^M(\S+) \S+H(\S+)$/
        .exec(String(dashed(group)))!
        .slice(1)
        .map(Number),
    );
  assert.equal(half![0], whole![0]);
  assert.ok(Math.abs(2 * (half![1]! + 7 - half![0]!) - (whole![1]! + 7 - whole![0]!)) < 0.3, '40 and 80; the mark is 14 px wide');
});

test('who was silent has a dotted mark and no amount', () => {
  const drawing = drawAccounts(lines, 'wide');
  assert.equal(withClass(drawing, 'dotted').length, 1);
  assert.doesNotMatch(saidIn(groupsOf(drawing.nodes)[2]!), /\d/);
});

test('without a head for amounts nothing is drawn to scale, and the printed form stands as a word', () => {
  for (const size of SIZES) {
    const drawing = drawAccounts(words, size);
    assert.equal(withClass(drawing, 'hair').length, size === 'thumb' ? 0 : 1); // the line between the rows
    assert.match(saidIn(groupsOf(drawing)[0]!), /The reds.* 6 cups/);
  }
});

test('a rule sets the record apart from the tellings, hairs part these', () => {
  const drawing = drawAccounts(strips, 'wide');
  assert.equal(withClass(drawing, 'rule').length, 2); // under the heads and under the record
});

test('every row has one group, in order, with every value printed in it', () => {
  for (const accounts of [strips, lines, words]) {
    for (const size of SIZES) {
      const groups = groupsOf(draw(accounts, size));
      const rows = size === 'thumb' && accounts !== words ? accounts.rows.filter(({ card }) => card) : accounts.rows;
      assert.deepEqual(
        groups.map(({ attrs }) => attrs['data-row']),
        rows.map(({ id }) => id),
      );
      rows.forEach(({ display: shown, parts }, i) => {
        const values = [shown, ...(size === 'thumb' ? [] : (parts ?? [])).map((part) => part?.display)];
        for (const value of values) if (value) assert.ok(saidIn(groups[i]!).includes(value), value);
      });
    }
  }
});

test('no text meets another, at any size, and the card has room', () => {
  for (const accounts of [strips, lines, words]) {
    for (const size of SIZES) assert.deepEqual(crowded(accounts, size), []);
    assert.ok(draw(accounts, 'thumb').height <= THUMB_HEIGHT);
  }
});

test('accounts look as they did', () => {
  matchesGolden('accounts', strips);
  matchesGolden('accounts-lines', lines);
  matchesGolden('accounts-words', words);
});
