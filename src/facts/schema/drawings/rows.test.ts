import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventTime } from '../../../testing/event-time.ts';
import { rowsOf, type DrawingSpec, type ResolvedDrawing } from './drawing.ts';
import { resolveSpec, type Lookup } from './resolve.ts';

const lookup: Lookup = {
  to: 'to',
  figure: (id) => ({ value: id.length, display: `${id.length} cups`, unit: 'cups', n: id === 'guess' ? 'not reported' : 120 }),
  party: () => ({ tone: 'first', mark: 'circle', short: 'Reds' }),
  event: () => eventTime('It began', '2026-01-02', '2026-01-05'),
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
const rowsFrom = (spec: DrawingSpec) => rowsOf(resolveSpec(spec, lookup));

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

test('ids are looked up at any depth: numbers beside figures, styles beside parties', () => {
  const { rows } = resolveSpec(accounts, lookup) as ResolvedDrawing<'accounts'>;
  assert.equal(rows[0]!.tone, 'first');
  assert.deepEqual(
    rows[0]!.parts!.map(({ value, counted }) => [value, counted]),
    [
      [4, true],
      [5, false],
    ],
  );
  assert.equal(rows[1]!.tone, undefined);
});

test('each part of an account is a row of the table, under the one mark that draws it', () => {
  assert.deepEqual(
    rowsFrom(accounts).map(({ id, mark, value, claims }) => [id, mark, value, claims.length]),
    [
      ['reds-say', 'reds-say', 4, 1],
      ['reds-say-2', 'reds-say', 5, 1],
      ['nobody', 'nobody', undefined, 0],
    ],
  );
});

test('an event that lasted shows both its days', () => {
  const [row] = rowsFrom({ kind: 'calendar', groups: [{ label: 'All', rows: [{ event: 'x', label: 'It', card: false }] }] });
  assert.equal(row!.display, 'January 2, 2026 – January 5, 2026');
});

test('cells of the matrix lead to their positions', () => {
  const [row] = rowsFrom({ kind: 'matrix', form: 'marks' });
  assert.deepEqual([row!.id, row!.position, row!.display], ['reds-tea', 'reds/tea', 'More']);
});
