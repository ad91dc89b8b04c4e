import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DrawingSpec } from '../../facts/schema/drawings/drawing.ts';
import { rows } from './rows.ts';
import { drawn, forCard, type Lookup } from './series.ts';

const lookup: Lookup = {
  figure: (id) => ({ value: id.length, display: `${id.length} cups`, unit: 'cups', counted: id !== 'guess', interval: undefined }),
  party: () => ({ tone: 'first', mark: 'circle', short: 'Reds' }),
  event: () => ({ date: '2026-01-02', until: '2026-01-05', precision: 'day', title: 'It began' }),
  matrix: () => ({
    columns: [],
    questions: [
      {
        id: 'tea',
        question: 'How much tea?',
        short: 'Tea',
        cells: [{ id: 'reds/tea', tone: 'first', mark: 'circle', short: 'Reds', basis: 'own', answer: 'More' }],
      },
    ],
  }),
};

const accounts: DrawingSpec = {
  kind: 'accounts',
  heads: { who: 'Who' },
  rows: [
    {
      id: 'reds-say',
      claims: ['c-1'],
      card: true,
      who: 'The Reds',
      by: 'reds',
      word: 'plenty',
      strong: false,
      rule: false,
      silent: false,
      parts: [
        { figure: 'cups', label: 'black', texture: 'solid' },
        { figure: 'guess', label: 'green', texture: 'open' },
      ],
    },
    { id: 'nobody', claims: [], card: false, who: 'A count', word: 'none found', strong: false, rule: false, silent: true },
  ],
};

test('ids are looked up wherever they stand: numbers beside figures, marks beside parties', () => {
  const { rows: tellings } = drawn(accounts, lookup) as Extract<ReturnType<typeof drawn>, { kind: 'accounts' }>;
  assert.equal(tellings[0]!.tone, 'first');
  assert.deepEqual(
    tellings[0]!.parts!.map(({ value, counted }) => [value, counted]),
    [
      [4, true],
      [5, false],
    ],
  );
  assert.equal(tellings[1]!.tone, undefined);
});

test('each part of an account is a row of the table, under the one mark that draws it', () => {
  const table = rows(drawn(accounts, lookup));
  assert.deepEqual(
    table.map(({ id, mark, value, claims }) => [id, mark, value, claims.length]),
    [
      ['reds-say', 'reds-say', 4, 1],
      ['reds-say-2', 'reds-say', 5, 1],
      ['nobody', 'nobody', undefined, 0],
    ],
  );
});

test('an event that lasted shows both its days', () => {
  const [row] = rows(drawn({ kind: 'calendar', lanes: [{ label: 'All', rows: [{ event: 'x', label: 'It', card: false }] }] }, lookup));
  assert.equal(row!.display, 'January 2, 2026 – January 5, 2026');
});

test('cells of the matrix lead to their positions', () => {
  const [row] = rows(drawn({ kind: 'matrix', form: 'marks' }, lookup));
  assert.deepEqual([row!.id, row!.position, row!.display], ['reds-tea', 'reds/tea', 'More']);
});

test('a card shows the rows chosen for it, or all where none is', () => {
  assert.equal(forCard([{ card: true }, { card: false }]).length, 1);
  assert.equal(forCard([{ card: false }, { card: false }]).length, 2);
});
