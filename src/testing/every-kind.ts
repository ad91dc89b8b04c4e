// A drawing of every kind with a text of one's choice in each of its fields. For tests only.
import { eventTime } from './event-time.ts';
import type { ResolvedDrawing } from '../facts/schema/drawings/drawing.ts';
import type { Cell } from '../facts/schema/drawings/resolve.ts';
import type { Kind } from '../facts/schema/drawings/drawing.ts';

/** Makes the next text. */
type Text = () => string;

const reds = (t: Text) => ({ by: 'reds', tone: 'first', mark: 'square', short: t() }) as const;
const figure = (t: Text, id: string, value: number, unit = t()) => ({
  figure: id,
  value,
  display: t(),
  unit,
  counted: true,
  interval: undefined,
});
const label = (t: Text) => ({ label: t(), note: t(), card: true });
const told = { claims: [], card: true };
const event = (t: Text, id: string, date: string, until: string) => ({ event: id, ...eventTime(t(), date, until) });
const end = (t: Text, id: string, value: number) => figure(t, id, value, '%');

const amounts = {
  accounts: (t) => ({
    kind: 'accounts',
    heads: { who: t(), word: t(), amount: t(), about: t() },
    most: 250,
    rows: [
      {
        ...{
          id: 'one',
          who: t(),
          when: t(),
          word: t(),
          about: t(),
          note: t(),
          strong: true,
          rule: true,
          silent: false,
          ...told,
          ...reds(t),
        },
        parts: [{ ...figure(t, 'cups', 50), label: t(), texture: 'solid' }],
      },
      { id: 'two', who: t(), about: t(), strong: false, rule: false, silent: true, ...told },
    ],
  }),
  areas: (t) => ({
    kind: 'areas',
    bands: [
      {
        label: t(),
        rows: [
          { ...figure(t, 'few', 4, 'USD million'), label: t(), texture: 'solid', card: true },
          {
            ...figure(t, 'many', 160, 'USD billion'),
            ...label(t),
            ...reds(t),
            texture: 'open',
            upTo: figure(t, 'most', 200, 'USD billion'),
          },
        ],
      },
    ],
  }),
  counts: (t) => ({
    kind: 'counts',
    rows: [
      {
        ...{ id: 'one', when: t(), label: t(), text: t(), ...told, ...reds(t) },
        parts: [
          { ...figure(t, 'some', 7), label: t(), texture: 'solid' },
          { ...figure(t, 'rest', 5), label: t(), texture: 'hollow' },
        ],
      },
    ],
  }),
  gaps: (t) => ({
    ...{ kind: 'gaps', supply: t(), projectedSupply: t(), short: t(), whole: t() },
    panels: [
      {
        ...label(t),
        rows: [{ ...end(t, 'gap', 25), ...label(t), projected: true, about: t(), count: { ...figure(t, 'people', 1200), label: t() } }],
      },
    ],
  }),
  intervals: (t) => ({
    ...{ kind: 'intervals', most: 60, interval: { label: t(), claims: [] }, none: t() },
    panels: [
      {
        ...{ label: t(), short: t() },
        rows: [
          { ...end(t, 'a', 20), interval: [10, 30], ...label(t), base: t(), short: t(), claims: [] },
          { ...end(t, 'b', 30), ...label(t), base: t(), claims: [] },
        ],
      },
    ],
  }),
  lengths: (t) => ({
    ...{ kind: 'lengths', heads: { length: t(), size: t() }, ...reds(t) },
    groups: [
      {
        label: t(),
        rows: [
          { ...figure(t, 'days', 5), ...label(t), strong: true, short: t(), upTo: figure(t, 'more', 9), size: figure(t, 'size', 400) },
        ],
      },
    ],
  }),
  pairs: (t) => ({
    ...{ kind: 'pairs', most: 100, before: t(), after: t(), change: t() },
    panels: [
      {
        label: t(),
        rows: [{ label: t(), short: t(), card: true, before: end(t, 'b', 20), after: end(t, 'a', 70), change: figure(t, 'c', 50) }],
      },
    ],
  }),
  rates: (t) => ({
    ...{ kind: 'rates', axis: t(), most: 12, ...reds(t) },
    rows: [
      { ...end(t, 'a', 10), ...label(t), from: '2010', to: '2014', text: t(), limit: true, untraced: false },
      { ...end(t, 'b', 6), ...label(t), from: '2012', to: '2020', text: t(), limit: false, untraced: true },
    ],
  }),
  shares: (t) => ({
    ...{ kind: 'shares', half: true, notes: [{ sign: t(), text: t(), claims: [] }], ...reds(t) },
    panels: [{ label: t(), note: t(), rows: [{ ...end(t, 'a', 50), ...label(t), base: t(), short: t(), claims: [] }] }],
  }),
  squares: (t) => ({
    ...{ kind: 'squares', each: 10, total: { ...figure(t, 'all', 30), label: t() } },
    groups: [
      {
        ...{ ...figure(t, 'some', 30), label: t(), note: t(), ...reds(t) },
        parts: [{ ...figure(t, 'part', 30), label: t(), texture: 'hatched' }],
      },
    ],
  }),
} satisfies { [K in Kind]?: (t: Text) => ResolvedDrawing<K> };

const cell = (t: Text, id: string, basis: Cell['basis']): Cell => ({ id, basis, answer: t(), tone: 'first', mark: 'square', short: t() });

const words = {
  calendar: (t) => ({
    ...{ kind: 'calendar', ...reds(t) },
    lanes: [{ label: t(), rows: [{ ...event(t, 'year', '2019-01-01', '2019-12-31'), ...label(t) }] }],
  }),
  grid: (t) => ({
    kind: 'grid',
    columns: [{ id: 'up', label: t(), note: t() }],
    rows: [{ label: t(), note: t(), cells: [{ id: 'cell', label: t(), texture: 'open', lines: [{ text: t(), ...reds(t) }], ...told }] }],
  }),
  matrix: (t) => ({
    ...{ kind: 'matrix', form: 'words', key: { own: t(), reported: t(), none: t() } },
    heads: { negotiating: t(), allied: t(), authority: t() },
    columns: [
      { tone: 'first', mark: 'square', short: t(), role: 'negotiating' },
      { tone: 'second', mark: 'circle', short: t(), role: 'allied' },
    ],
    questions: [{ id: 'tea', question: t(), short: t(), cells: [cell(t, 'reds/tea', 'own'), cell(t, 'blues/tea', 'none')] }],
  }),
  timeline: (t) => ({
    ...{ kind: 'timeline', form: 'scale', key: { day: t(), about: t(), inferred: t(), absent: t() } },
    lanes: [{ label: t(), rows: [{ ...event(t, 'cup', '2024-01-01', '2025-01-01'), label: t(), when: t(), strong: true, card: true }] }],
    end: { id: 'outcome', lane: 0, date: '2025-12-31', when: t(), label: t(), card: true },
  }),
} satisfies { [K in Kind]?: (t: Text) => ResolvedDrawing<K> };

const kinds: { [K in Kind]: (t: Text) => ResolvedDrawing<K> } = { ...amounts, ...words };

/** A drawing of each kind. @param text makes the next text to stand in it */
export const everyKind = (text: Text): ResolvedDrawing[] => Object.values(kinds).map((make) => make(text));
