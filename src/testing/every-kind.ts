// A drawing of every kind with a text of one's choice in each of its fields.
import type { DrawingSpec, Kind, ResolvedDrawing } from '../facts/schema/drawings/drawing.ts';
import { resolveSpec, type Lookup } from '../facts/schema/drawings/resolve.ts';
import { eventTime } from './event-time.ts';

/** Makes the next text. */
type Text = () => string;

/** The value of each figure below, and its unit where a drawing needs a certain one. */
const VALUES: Record<string, [value: number, unit?: string]> = {
  ...{ cups: [50], some: [7], rest: [5], days: [5], more: [9], size: [400], points: [50], people: [1200], all: [30], part: [30] },
  ...{ few: [4, 'USD million'], many: [160, 'USD billion'], most: [200, 'USD billion'] },
  ...{ gap: [25, '%'], low: [20, '%'], high: [70, '%'], half: [50, '%'], rate: [10, '%'], slow: [6, '%'] },
};

const lookup = (t: Text): Lookup => ({
  to: 'to',
  figure: (id) => {
    const [value, unit = t()] = VALUES[id]!;
    return { value, unit, display: t(), n: 120, ...(id === 'low' && { interval: [10, 30] }) };
  },
  party: () => ({ tone: 'first', mark: 'square', short: t() }),
  event: (id) => (id === 'year' ? eventTime(t(), '2019-01-01', '2019-12-31') : eventTime(t(), '2024-01-01', '2025-01-01')),
  matrix: () => {
    const reds = { tone: 'first', mark: 'square', short: t() } as const;
    const blues = { tone: 'second', mark: 'circle', short: t() } as const;
    return {
      columns: [
        { ...reds, role: 'negotiating' },
        { ...blues, role: 'allied' },
      ],
      questions: [
        {
          ...{ id: 'tea', question: t(), short: t() },
          cells: [
            { ...reds, id: 'reds/tea', basis: 'own', answer: t() },
            { ...blues, id: 'blues/tea', basis: 'none', answer: t() },
          ],
        },
      ],
    };
  },
});

const by = 'reds';
const card = true;
const told = { claims: [], card };
const labels = (t: Text) => ({ label: t(), note: t(), card });
const row = (t: Text, figure: string) => ({ figure, ...labels(t) });

const kinds: { [K in Kind]: (t: Text) => Extract<DrawingSpec, { kind: K }> } = {
  accounts: (t) => ({
    ...{ kind: 'accounts', heads: { who: t(), word: t(), amount: t(), about: t() }, most: 250 },
    rows: [
      {
        ...{ id: 'one', by, who: t(), when: t(), word: t(), about: t(), note: t(), strong: true, rule: true, silent: false, ...told },
        parts: [{ figure: 'cups', label: t(), texture: 'solid' }],
      },
      { id: 'two', who: t(), about: t(), strong: false, rule: false, silent: true, ...told },
    ],
  }),
  areas: (t) => ({
    kind: 'areas',
    groups: [
      {
        label: t(),
        rows: [
          { figure: 'few', label: t(), texture: 'solid', card },
          { ...row(t, 'many'), by, texture: 'open', upTo: { figure: 'most' } },
        ],
      },
    ],
  }),
  calendar: (t) => ({ kind: 'calendar', by, groups: [{ label: t(), rows: [{ event: 'year', ...labels(t) }] }] }),
  counts: (t) => ({
    kind: 'counts',
    rows: [
      {
        ...{ id: 'one', by, when: t(), label: t(), text: t(), ...told },
        parts: [
          { figure: 'some', label: t(), texture: 'solid' },
          { figure: 'rest', label: t(), texture: 'hollow' },
        ],
      },
    ],
  }),
  gaps: (t) => ({
    ...{ kind: 'gaps', supply: t(), projectedSupply: t(), short: t(), whole: t() },
    groups: [{ label: t(), note: t(), rows: [{ ...row(t, 'gap'), projected: true, about: t(), count: { figure: 'people', label: t() } }] }],
  }),
  grid: (t) => ({
    kind: 'grid',
    columns: [{ id: 'up', label: t(), note: t() }],
    rows: [{ label: t(), note: t(), cells: [{ id: 'cell', label: t(), texture: 'open', lines: [{ by, text: t() }], ...told }] }],
  }),
  intervals: (t) => ({
    ...{ kind: 'intervals', most: 60, interval: { label: t(), claims: [] }, none: t() },
    groups: [
      {
        ...{ label: t(), short: t() },
        rows: [
          { ...row(t, 'low'), base: t(), short: t(), claims: [] },
          { ...row(t, 'half'), base: t(), claims: [] },
        ],
      },
    ],
  }),
  lengths: (t) => ({
    ...{ kind: 'lengths', by, heads: { length: t(), size: t() } },
    groups: [{ label: t(), rows: [{ ...row(t, 'days'), strong: true, short: t(), upTo: { figure: 'more' }, size: { figure: 'size' } }] }],
  }),
  matrix: (t) => ({
    ...{ kind: 'matrix', form: 'words', key: { own: t(), reported: t(), none: t() } },
    heads: { negotiating: t(), allied: t(), authority: t() },
  }),
  pairs: (t) => ({
    ...{ kind: 'pairs', most: 100, before: t(), after: t(), change: t() },
    groups: [
      {
        label: t(),
        rows: [{ label: t(), short: t(), card, before: { figure: 'low' }, after: { figure: 'high' }, change: { figure: 'points' } }],
      },
    ],
  }),
  rates: (t) => ({
    ...{ kind: 'rates', by, axis: t(), most: 12 },
    rows: [
      { ...row(t, 'rate'), from: '2010', to: '2014', text: t(), limit: true, untraced: false },
      { ...row(t, 'slow'), from: '2012', to: '2020', text: t(), limit: false, untraced: true },
    ],
  }),
  shares: (t) => ({
    ...{ kind: 'shares', by, half: true, notes: [{ sign: t(), text: t(), claims: [] }] },
    groups: [{ label: t(), note: t(), rows: [{ ...row(t, 'half'), base: t(), short: t(), claims: [] }] }],
  }),
  squares: (t) => ({
    ...{ kind: 'squares', each: 10, total: { figure: 'all', label: t() } },
    groups: [{ figure: 'all', by, label: t(), note: t(), parts: [{ figure: 'part', label: t(), texture: 'hatched' }] }],
  }),
  timeline: (t) => ({
    ...{ kind: 'timeline', form: 'scale', key: { day: t(), about: t(), inferred: t(), absent: t() } },
    groups: [{ label: t(), rows: [{ event: 'cup', label: t(), when: t(), strong: true, card }] }],
    end: { id: 'outcome', lane: 0, date: '2025-12-31', when: t(), label: t(), card },
  }),
};

/** A drawing of every kind. @param text makes the next text in it */
export const everyKind = (text: Text): ResolvedDrawing[] => Object.values(kinds).map((make) => resolveSpec(make(text), lookup(text)));
